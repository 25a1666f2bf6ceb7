import path from "node:path";
import { baseConfig, ROOT } from "./base.mjs";
import { CompactPlugin } from "./compact.mjs";
import { LicencesPlugin } from "./licences.mjs";

/**
 * webpack's configuration for the command line: `build/evaluate.cjs` for Node, beside it what is loaded only when it is
 * asked for (the writing of Word files), with their licences for release.
 */
export function commandLineConfig({ licences = false } = {}) {
  const base = baseConfig({ development: false });
  return {
    ...base,
    name: "command-line",
    target: "node20",
    resolve: {
      ...base.resolve,
      alias: {
        // The build for Node loads its threads at once, and we pack on the thread we are on.
        fflate: "fflate/browser",
        [path.join(ROOT, "src", "host", "file", "inflate.ts")]: path.join(ROOT, "src", "cli", "native-inflate.ts"),
      },
    },
    entry: { evaluate: "./src/cli/main.ts" },
    output: {
      path: path.join(ROOT, "build"),
      filename: "[name].cjs",
      chunkFilename: "evaluate-[contenthash:8].cjs",
      library: { type: "commonjs2" },
    },
    optimization: { minimize: false, splitChunks: false, runtimeChunk: false },
    cache: false,
    plugins: [new CompactPlugin(), ...(licences ? [new LicencesPlugin()] : [])],
  };
}
