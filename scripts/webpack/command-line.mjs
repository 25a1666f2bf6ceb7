import path from "node:path";
import { baseConfig, ROOT } from "./base.mjs";
import { LicencesPlugin } from "./licences.mjs";

/** webpack's configuration for the command line: one file for Node, `build/evaluate.cjs`, with its licences for release. */
export function commandLineConfig({ licences = false } = {}) {
  const base = baseConfig({ development: false });
  return {
    ...base,
    // One file: what a page loads when it is asked for is part of it.
    module: { ...base.module, parser: { javascript: { dynamicImportMode: "eager" } } },
    name: "command-line",
    target: "node20",
    entry: { evaluate: "./src/cli/main.ts" },
    output: { path: path.join(ROOT, "build"), filename: "[name].cjs", library: { type: "commonjs2" } },
    optimization: { minimize: false, splitChunks: false, runtimeChunk: false },
    cache: false,
    plugins: licences ? [new LicencesPlugin()] : [],
  };
}
