import { readFileSync } from "node:fs";
import path from "node:path";

const EXAMPLES = path.resolve(__dirname, "..", "..", "docs", "examples");

/** The headers that the nginx example tells administrators to send. */
export function nginxHeaders(): ReadonlyMap<string, string> {
  const lines = readFileSync(path.join(EXAMPLES, "nginx.conf"), "utf8").matchAll(
    /^\s*add_header (\S+) "(.*)" always;$/gm,
  );
  return new Map([...lines].map(([, name = "", value = ""]) => [name, value]));
}

/** The headers that the IIS example sends; how long files may be kept it says elsewhere. */
export function iisHeaders(): ReadonlyMap<string, string> {
  const lines = readFileSync(path.join(EXAMPLES, "web.config"), "utf8").matchAll(/<add name="(\S+)" value="(.*)" \/>/g);
  return new Map([...lines].map(([, name = "", value = ""]) => [name, value]));
}
