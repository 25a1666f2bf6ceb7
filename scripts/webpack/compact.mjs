import { minify } from "@swc/core";
import webpack from "webpack";

/**
 * Makes scripts shorter to read and to compile at every start: no comments, short names inside functions, ASCII only
 * (one byte a character, in the file and in V8). Functions keep their names, so that a stack still tells where.
 */
export class CompactPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("CompactPlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "CompactPlugin", stage }, async (assets) => {
        for (const name of Object.keys(assets).filter((each) => /\.c?js$/.test(each))) {
          const { code } = await minify(assets[name].source().toString(), {
            compress: { keep_fnames: true, keep_classnames: true },
            mangle: { keep_fnames: true, keep_classnames: true },
            format: { ascii_only: true, comments: false },
            module: false,
          });
          compilation.updateAsset(name, new webpack.sources.RawSource(code));
        }
      });
    });
  }
}
