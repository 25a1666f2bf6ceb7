import path from "node:path";
import { baseConfig, ROOT } from "./base.mjs";

/** webpack's configuration for the command line: one file for Node, `build/evaluate.cjs`. */
export function commandLineConfig() {
  return {
    ...baseConfig({ development: false }),
    name: "command-line",
    target: "node20",
    entry: { evaluate: "./src/cli/main.ts" },
    output: { path: path.join(ROOT, "build"), filename: "[name].cjs", library: { type: "commonjs2" } },
    optimization: { minimize: false, splitChunks: false, runtimeChunk: false },
    cache: false,
  };
}
