import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** What the pages and the command line share: how TypeScript is read. */
export function baseConfig({ development }) {
  return {
    context: ROOT,
    mode: development ? "development" : "production",
    devtool: development ? "cheap-module-source-map" : false,
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    module: {
      rules: [
        // Modules that only define: the core by law (test/architecture.test.ts), and the file host. What nobody uses of
        // them can be left out.
        { test: /[\\/]src[\\/](core|host[\\/]file)[\\/]/, sideEffects: false },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development } },
            },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: { preset: "errors-warnings", assets: true, groupAssetsByPath: true },
  };
}
