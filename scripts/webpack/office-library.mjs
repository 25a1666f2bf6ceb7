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

export function officeLibrary(name = "global") {
  if (!Object.hasOwn(LIBRARIES, name)) {
    throw new Error(`OFFICE_JS must be one of ${Object.keys(LIBRARIES).join(", ")}, not "${name}"`);
  }
  return { name, ...LIBRARIES[name] };
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

/** The library's files, copied unmodified from the installed package (its licence does not let us keep them in ours). */
export function selfHostedPatterns() {
  const folder = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  return SELF_HOSTED_FILES.map((file) => ({
    from: path.join(folder, file),
    to: `${SELF_HOSTED_FOLDER}/${file}`,
    info: { minimized: true },
  }));
}
