import webpack from "webpack";

/** Builds once. Rejects with webpack's own words when anything is wrong. */
export function build(config) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) reject(failure);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only", colors: false })));
        else resolve(stats);
      });
    });
  });
}
