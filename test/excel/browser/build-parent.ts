import { writeFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import { loadClientLibrary } from "../client-library";

/** Tests and benchmarks are started in the project's folder. */
const ROOT = process.cwd();

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Stand-in for Excel on the web</title>
    <style>
      body { margin: 0; font: 14px sans-serif; background: #e6f2ea; }
      iframe.pane { position: fixed; inset: 0 0 0 auto; width: 350px; height: 100%; border: 0; background: #fff; }
      iframe.background { position: fixed; width: 350px; height: 600px; border: 0; left: -1000px; }
    </style>
  </head>
  <body>
    <script src="parent.js"></script>
  </body>
</html>
`;

/** Bundles the page that plays Excel on the web into the folder: `index.html` and `parent.js`. Takes a few seconds. */
export async function buildParentPage(folder: string): Promise<void> {
  const { schema } = loadClientLibrary();
  const compiler = webpack({
    mode: "development",
    devtool: false,
    // Several test files build it one after the other.
    cache: { type: "filesystem", name: "stand-in" },
    context: ROOT,
    entry: join(ROOT, "test/excel/browser/parent.ts"),
    output: { path: folder, filename: "parent.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
        },
      ],
    },
    plugins: [new webpack.DefinePlugin({ CLIENT_LIBRARY_SCHEMA: JSON.stringify(schema) })],
    performance: { hints: false },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error) return fail(error);
      if (stats?.hasErrors()) return fail(new Error(stats.toString("errors-only")));
      compiler.close(() => done());
    });
  });
  writeFileSync(join(folder, "index.html"), HTML);
}
