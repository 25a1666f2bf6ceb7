import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

/** What a package calls the file its licence stands in. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/**
 * Writes `licences.txt`: every package that a file of the build was made from, with the text of its licence. A package
 * without a licence's name breaks the build: what may not be passed on must not be passed on by oversight.
 */
export class LicencesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("LicencesPlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "LicencesPlugin", stage }, () => {
        const folders = new Set(filesOf(compilation).flatMap(packageFolder));
        const texts = [...folders].map(licenceOf).sort();
        compilation.emitAsset("licences.txt", new webpack.sources.RawSource(texts.join(`\n${"-".repeat(80)}\n\n`)));
      });
    });
  }
}

function filesOf(compilation) {
  const modules = [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]);
  return modules.flatMap((module) => (typeof module.resource === "string" ? [module.resource] : []));
}

/** The folder of the package that a file belongs to; none for files of our own. */
function packageFolder(file) {
  const [inside] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file) ?? [];
  return inside === undefined ? [] : [inside];
}

function licenceOf(folder) {
  const { name, version, ...told } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  // Older packages name it in an object, or several in a list.
  const license = told.license?.type ?? told.license ?? told.licenses?.map(({ type }) => type).join(" OR ");
  if (typeof license !== "string") throw new Error(`${name} names no licence`);
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const text = file === undefined ? "" : `\n${readFileSync(path.join(folder, file), "utf8").trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}
