import { mkdtempSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";

/** The production pages as `npm run build` makes them, Excel's library copied beside them; in a folder of their own. */
export async function buildPages(): Promise<string> {
  const output = mkdtempSync(path.join(tmpdir(), "self-evaluation-"));
  const [{ pagesConfig }, { build }] = await Promise.all([
    import("../../scripts/webpack/pages.mjs"),
    import("../../scripts/webpack/run.mjs"),
  ]);
  await build(pagesConfig({ office: "self", output }));
  return output;
}

export interface Served {
  readonly address: string;
  readonly server: Server;
}

/** Serves the folder to this machine on a free port, with the same server as `npm start`. */
export async function serveDesk(folder: string): Promise<Served> {
  const { serveFolder } = await import("../../scripts/webpack/static-server.mjs");
  return serveFolder(folder, { port: 0, home: "desk.html" });
}
