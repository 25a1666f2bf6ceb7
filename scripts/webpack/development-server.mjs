import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

const CERTIFICATES = path.join(homedir(), ".office-addin-dev-certs");

/**
 * https://localhost:3000 for Excel. The certificate that `npm run certs` made and trusted is used where it is;
 * otherwise the server makes its own, which a browser accepts after a warning and Excel does not.
 */
export function developmentServer() {
  const file = (name) => path.join(CERTIFICATES, name);
  const trusted = ["localhost.key", "localhost.crt", "ca.crt"].every((name) => existsSync(file(name)));
  const options = trusted ? { key: file("localhost.key"), cert: file("localhost.crt"), ca: file("ca.crt") } : {};
  return {
    host: "localhost",
    port: Number(process.env.PORT ?? 3000),
    server: { type: "https", options },
    static: false,
    hot: false,
    liveReload: true,
    client: { overlay: false },
    headers: { "Cache-Control": "no-store" },
    open: false,
  };
}
