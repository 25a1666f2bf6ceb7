import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

const SELF_HOSTED_FOLDER = "office";

/** Where a page loads Excel's client library from; `origin` is what the content policy must allow besides our own. */
const LIBRARIES = {
  global: {
    script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    origin: "https://appsforoffice.microsoft.com",
  },
  china: {
    script: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    origin: "https://appsforoffice.cdn.partner.office365.cn",
  },
  self: { script: `${SELF_HOSTED_FOLDER}/office.js`, origin: null },
};

export function officeLibrary({ source: name = "global", folder } = {}) {
  if (folder !== undefined && name !== "self") throw new Error("OFFICE_JS_FOLDER goes with OFFICE_JS=self");
  if (!Object.hasOwn(LIBRARIES, name)) {
    throw new Error(`OFFICE_JS must be one of ${Object.keys(LIBRARIES).join(", ")}, not "${name}"`);
  }
  return { name, folder, ...LIBRARIES[name] };
}

/** What the library asks for on Windows, Mac, the web and outside Office, with its Chinese and English strings. */
const SELF_HOSTED_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/**
 * The library's files, copied unmodified from the installed package (its licence does not let us keep them in ours) or
 * from a folder that the installer names, with their licence where it lies beside them.
 */
export function selfHostedPatterns(folder = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"))) {
  const missing = SELF_HOSTED_FILES.filter((file) => !existsSync(path.join(folder, file)));
  if (missing.length > 0) throw new Error(`${folder} lacks ${missing.join(", ")}`);
  const licence = ["LICENSE.md", "../LICENSE.md"]
    .map((file) => path.join(folder, file))
    .filter((file) => existsSync(file));
  return [
    ...SELF_HOSTED_FILES.map((file) => ({ from: path.join(folder, file), to: `${SELF_HOSTED_FOLDER}/${file}` })),
    ...licence.slice(0, 1).map((from) => ({ from, to: `${SELF_HOSTED_FOLDER}/LICENSE.md` })),
  ].map((pattern) => ({ ...pattern, info: { minimized: true } }));
}
