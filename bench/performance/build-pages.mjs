import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { baseConfig } from "../../scripts/webpack/base.mjs";
import { selfHostedPatterns } from "../../scripts/webpack/office-library.mjs";
import { pagesConfig } from "../../scripts/webpack/pages.mjs";
import { build } from "../../scripts/webpack/run.mjs";

/** Builds our pane and the template's into FOLDER/ours and FOLDER/template, both with Excel's library beside them. */
const [folder] = process.argv.slice(2);

await build(pagesConfig({ pages: ["taskpane"], office: { source: "self" }, output: path.join(folder, "ours") }));
await build({
  ...baseConfig({ development: false }),
  target: ["web", "es2022"],
  entry: { taskpane: "./bench/performance/template/index.tsx" },
  output: { path: path.join(folder, "template"), filename: "[name].js", publicPath: "auto" },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "./bench/performance/template/index.html",
      scriptLoading: "defer",
    }),
    new CopyPlugin({ patterns: [{ from: "assets/*.png" }, ...selfHostedPatterns()] }),
  ],
});
