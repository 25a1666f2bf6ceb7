import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { contentPolicy } from "./content-policy.mjs";

const MEDIA_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Serves a folder's files to this machine only. Port 0 takes a free one. Resolves to the server and its address. */
export function serveFolder(folder, { port, home }) {
  const server = createServer((request, response) => answer(folder, home, request, response));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve({ server, address: `http://localhost:${server.address().port}/` });
    });
  });
}

function answer(folder, home, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
  const file = fileFor(folder, home, request.url ?? "/");
  if (file === null) return end(response, 404);
  response.writeHead(200, {
    "Content-Type": MEDIA_TYPES[path.extname(file)] ?? "application/octet-stream",
    "Content-Security-Policy": contentPolicy(),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/** The file a request names; null when there is none, or when the path leads out of the folder. */
function fileFor(folder, home, url) {
  const { pathname } = new URL(url, "http://localhost");
  let wanted;
  try {
    wanted = decodeURIComponent(pathname === "/" ? `/${home}` : pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, wanted);
  if (!file.startsWith(folder + path.sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function end(response, status) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(status === 404 ? "Not found" : "Method not allowed");
}
