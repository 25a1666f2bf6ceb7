import { splitWeight, stripOrdinal } from "../text/label";
import { compact } from "../text/normalise";
import type { SheetView } from "./sheet-view";

/** The levels of the indicators by their names, whole or broken over rows. */

const FIRST = ["投入", "过程", "成本", "产出", "效益", "效果", "满意度"];
const SECOND = [
  ...["数量", "质量", "时效", "进度", "经济成本", "社会成本", "生态环境成本", "经济效益", "社会效益", "生态效益"],
  ...["环境效益", "生态环境效益", "可持续影响", "服务对象满意度"],
];

const LEVEL1 = new RegExp(`^(?:${FIRST.join("|")})(?:类)?(?:指标)?$`);
const LEVEL2 = new RegExp(`^(?:${SECOND.join("|")})(?:指标)?$`);
const WHOLE = [...FIRST, ...SECOND].map((name) => `${name}指标`);

/** What says of a name that it goes on from the page before. */
const CONTINUED = /\(续\)$/;

/** A level's name without its printed weight and the mark of a next page; line breaks inside narrow cells go. */
export function levelName(text: string): { readonly name: string; readonly weight: string | null } {
  const { name, weight } = splitWeight(compact(text).replace(CONTINUED, ""));
  return { name: stripOrdinal(name), weight };
}

export function isFirstLevel(name: string): boolean {
  return LEVEL1.test(name);
}

export function isLevelName(name: string): boolean {
  return LEVEL1.test(name) || LEVEL2.test(name);
}

/** 产出 over 指标, 服务对象 over 满意度指标, 产出指标 over （50分）: the second goes on with the name that the first begins. */
function goesOn(begun: string, piece: string): boolean {
  const [first, whole] = [levelName(begun).name, levelName(begun + piece).name];
  if (isLevelName(piece)) return !isLevelName(first) && isLevelName(whole);
  return isLevelName(whole) || WHOLE.some((name) => name.startsWith(whole));
}

/** The names of a level by their rows, and the rows with pieces that only go on with the name above. */
export interface LevelTexts {
  readonly texts: ReadonlyMap<number, string>;
  readonly tails: ReadonlySet<number>;
}

/** What stands in a level's column from this row down, with names that were broken over rows joined in their first. */
export function levelTexts(view: SheetView, column: number | undefined, from: number): LevelTexts {
  const texts = new Map<number, string>();
  const tails = new Set<number>();
  let begun: number | null = null;
  for (let row = from; column !== undefined && row <= view.bottom; row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    const before = begun === null ? "" : (texts.get(begun) ?? "");
    if (begun !== null && goesOn(before, text)) {
      texts.set(begun, before + text);
      tails.add(row);
    } else {
      texts.set(row, text);
      begun = row;
    }
  }
  return { texts, tails };
}
