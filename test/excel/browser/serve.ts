import { mkdtempSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { buildParentPage } from "./build-parent";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** Where the parent page lives: beside the add-in, because the library trusts a framing page of its own origin. */
export const PARENT = "/stand-in/";

export interface ExcelSite {
  /** "https://localhost:…/" */
  readonly origin: string;
  /** The page that plays Excel. */
  readonly parentUrl: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the add-in's built folder over https, with the page that plays Excel on the web beside it. The certificate is
 * its own: browsers must be told to ignore that. The add-in's files are sent with `addinHeaders`.
 */
export async function serveExcel(
  addinFolder: string,
  addinHeaders: ReadonlyMap<string, string> = new Map(),
): Promise<ExcelSite> {
  const parentFolder = mkdtempSync(join(tmpdir(), "excel-parent-"));
  const certificate = await makeCertificate(parentFolder);
  await buildParentPage(parentFolder);
  const server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const [folder, path] = pathname.startsWith(PARENT)
      ? [parentFolder, pathname.slice(PARENT.length) || "index.html"]
      : [addinFolder, pathname];
    const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
    readFile(file).then(
      (bytes) => {
        const own = folder === addinFolder ? Object.fromEntries(addinHeaders) : {};
        response.writeHead(200, { ...own, "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const origin = `https://localhost:${port}/`;
  return {
    origin,
    parentUrl: new URL(PARENT, origin).href,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export async function makeCertificate(folder: string): Promise<{ key: Buffer; cert: Buffer }> {
  const [ca, certificate, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name));
  if (!ca || !certificate || !key) throw new Error("three files");
  const { log } = console;
  // The generator reports on the console, which in a test's output only raises questions.
  console.log = () => undefined;
  await generateCertificates(ca, certificate, key, 2).finally(() => {
    console.log = log;
  });
  return { key: readFileSync(key), cert: readFileSync(certificate) };
}
