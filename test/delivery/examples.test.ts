import { readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";
import { contentPolicy } from "../../scripts/webpack/content-policy.mjs";
import { officeLibrary } from "../../scripts/webpack/office-library.mjs";
import { iisHeaders, nginxHeaders } from "./shipped-headers";

const ORIGINS = ["global", "china"].map((source) => officeLibrary({ source }).origin);

test("the examples send the policy that the pages carry, for wherever Excel's library comes from", () => {
  const policy = contentPolicy({ scripts: ORIGINS.join(" ") });
  expect(nginxHeaders().get("Content-Security-Policy")).toBe(policy);
  expect(iisHeaders().get("Content-Security-Policy")).toBe(policy);
});

test("both examples send the same headers, and none that keeps Excel on the web from framing the page", () => {
  const { "Cache-Control": caching, ...others } = Object.fromEntries(nginxHeaders());
  expect(caching).toBe("no-cache");
  expect(others).toEqual(Object.fromEntries(iisHeaders()));
  expect(Object.keys(others)).toEqual([
    "Content-Security-Policy",
    "X-Content-Type-Options",
    "Referrer-Policy",
    "Permissions-Policy",
  ]);
  expect(JSON.stringify(others)).not.toMatch(/frame-ancestors|x-frame-options/i);
});

test("the IIS example is well-formed, in IIS's own order, and serves what the folder holds", () => {
  const text = readFileSync(path.resolve(__dirname, "..", "..", "docs", "examples", "web.config"), "utf8");
  const parser = new SaxesParser({ position: false, xmlns: false });
  const open: string[] = [];
  const found: string[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open.push(name);
    found.push(open.join("/"));
    if (name === "mimeMap") found.push(`${String(attributes["fileExtension"])} ${String(attributes["mimeType"])}`);
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  const web = "configuration/system.webServer";
  expect(found.slice(0, 3)).toEqual(["configuration", web, `${web}/directoryBrowse`]);
  const removed = found.lastIndexOf(`${web}/staticContent/remove`);
  // A map that IIS has already must be removed before it is added, or the whole site answers 500.19.
  expect(removed).toBeLessThan(found.indexOf(`${web}/staticContent/mimeMap`));
  expect(found.filter((line) => line === `${web}/staticContent/remove`)).toHaveLength(
    found.filter((line) => line === `${web}/staticContent/mimeMap`).length,
  );
  expect(found).toContain(".js text/javascript; charset=utf-8");
  expect(found.filter((line) => line === `${web}/httpProtocol/customHeaders/add`)).toHaveLength(iisHeaders().size);
});

/** Names that IIS 10 knows in these places, as Microsoft's configuration reference lists them; any other is answered by 500.19. */
const IIS_NAMES: Readonly<Record<string, readonly string[]>> = {
  configuration: [],
  "system.webServer": [],
  directoryBrowse: ["enabled"],
  staticContent: [],
  remove: ["fileExtension", "name"],
  mimeMap: ["fileExtension", "mimeType"],
  clientCache: ["cacheControlMode"],
  urlCompression: ["doStaticCompression"],
  httpProtocol: [],
  customHeaders: [],
  add: ["name", "value"],
};

test("the IIS example uses no element, attribute or mode that IIS does not know", () => {
  const text = readFileSync(path.resolve(__dirname, "..", "..", "docs", "examples", "web.config"), "utf8");
  const parser = new SaxesParser({ position: false, xmlns: false });
  const unknown: string[] = [];
  parser.on("opentag", ({ name, attributes }) => {
    const known = IIS_NAMES[name];
    for (const attribute of Object.keys(attributes))
      if (known?.includes(attribute) !== true) unknown.push(`${name}/@${attribute}`);
    if (known === undefined) unknown.push(name);
    const mode = attributes["cacheControlMode"];
    if (mode !== undefined) expect(["NoControl", "DisableCache", "UseMaxAge", "UseExpires"]).toContain(mode);
  });
  parser.write(text).close();
  expect(unknown).toEqual([]);
});

test("no policy lets in inline code, eval, or anybody else", () => {
  for (const scripts of [null, ...ORIGINS]) {
    const policy = contentPolicy({ scripts });
    expect(policy).not.toMatch(/unsafe|\*|http:|blob:/);
    expect(policy).toContain("connect-src 'self';");
    expect(policy.match(/https:\/\/[^ ;]+/g) ?? []).toEqual(scripts === null ? [] : [scripts]);
  }
});

test("a source of Excel's library that is none is refused", () => {
  expect(() => officeLibrary({ source: "here" })).toThrow(/OFFICE_JS must be one of global, china, self/);
  expect(() => officeLibrary({ source: "global", folder: "/x" })).toThrow(/OFFICE_JS_FOLDER/);
});
