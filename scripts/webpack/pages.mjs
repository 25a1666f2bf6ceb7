import { readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { baseConfig, ROOT } from "./base.mjs";
import { contentPolicy } from "./content-policy.mjs";
import { LicencesPlugin } from "./licences.mjs";
import { addinUrl, releaseManifest } from "./manifest.mjs";
import { officeLibrary, selfHostedPatterns } from "./office-library.mjs";

/** The pages: their entry, their template, and whether Excel's client library belongs in them. */
const PAGES = {
  taskpane: { entry: "./src/pane/excel-entry.tsx", template: "./src/pane/taskpane.html", inExcel: true },
  desk: { entry: "./src/desk/desk-entry.tsx", template: "./src/desk/desk.html", inExcel: false },
  // For looking at every state of the pane; no part of what is shipped.
  gallery: { entry: "./test/gallery/gallery-entry.tsx", template: "./test/gallery/gallery.html", inExcel: false },
};

/**
 * webpack's configuration for our pages. A page begins with one file; what is not on its first screen, and
 * the river in its worker, are files of their own. `pages` limits the build to some of them; `cache` keeps compiled modules between runs.
 */
export function pagesConfig({
  development = false,
  url,
  office,
  pages = ["taskpane", "desk"],
  output = path.join(ROOT, "dist"),
  cache = false,
}) {
  const library = officeLibrary(office);
  const base = baseConfig({ development });
  const entry = Object.fromEntries(pages.map((page) => [page, PAGES[page].entry]));
  return {
    ...base,
    name: "pages",
    target: ["web", "es2022"],
    entry,
    output: { path: output, filename: "[name].js", publicPath: "auto", clean: true },
    // What a page begins with is one file; parts loaded later share what is large enough to be worth a request.
    optimization: { splitChunks: { chunks: "async", minSize: 60_000 }, runtimeChunk: false },
    cache: cache
      ? { type: "filesystem", name: [development ? "development" : "production", ...pages].join("-") }
      : false,
    plugins: [
      ...pages.map((page) => htmlPage(page, library, development)),
      ...(development ? [] : [new LicencesPlugin()]),
      new CopyPlugin({ patterns: copies(pages, library, addinUrl(url)) }),
    ],
  };
}

function htmlPage(page, library, development) {
  const { template, inExcel } = PAGES[page];
  const scripts = inExcel ? library.origin : null;
  return new HtmlPlugin({
    filename: `${page}.html`,
    template,
    chunks: [page],
    scriptLoading: "defer",
    templateParameters: { policy: contentPolicy({ scripts, development }), officeScript: library.script },
  });
}

function copies(pages, library, url) {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  const icons = { from: "assets/*.png", noErrorOnMissing: true };
  const samples = { from: "assets/samples/*.xlsx", noErrorOnMissing: true };
  if (!pages.includes("taskpane")) return [icons, samples];
  const manifest = {
    from: "manifest.xml",
    noErrorOnMissing: true,
    transform: (content) => releaseManifest(content.toString("utf8"), { url, version }),
  };
  return [icons, samples, manifest, ...(library.name === "self" ? selfHostedPatterns(library.folder) : [])];
}
