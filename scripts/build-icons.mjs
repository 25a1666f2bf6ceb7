import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

/** The ribbon's sizes are 16, 32 and 80; the add-in list shows icon-32 and, on sharp screens, icon-64. */
const DRAWINGS = { icon: [16, 32, 64, 80], pane: [16, 32, 80] };

const ASSETS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "assets");

/** assets/<name>.svg → assets/<name>-<size>.png. With --check nothing is written and stale files are told. */
function main() {
  const check = process.argv.includes("--check");
  const images = Object.entries(DRAWINGS).flatMap(([name, sizes]) => sizes.map((size) => ({ name, size })));
  const stale = images.filter((image) => refresh(image, check)).map(({ name, size }) => `${name}-${String(size)}.png`);
  if (stale.length > 0)
    console.log(check ? `stale: ${stale.join(", ")}; run npm run icons` : `written: ${stale.join(", ")}`);
  if (check && stale.length > 0) process.exitCode = 1;
}

/** True when the picture was not what the drawing gives. */
function refresh({ name, size }, check) {
  const drawing = readFileSync(path.join(ASSETS, `${name}.svg`), "utf8");
  const file = path.join(ASSETS, `${name}-${String(size)}.png`);
  const pixels = new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render().asPng();
  if (existsSync(file) && readFileSync(file).equals(pixels)) return false;
  if (!check) writeFileSync(file, pixels);
  return true;
}

main();
