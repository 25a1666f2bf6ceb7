import type { CellValue } from "../../../src/core/model/snapshot";
import type { Random } from "../corpus/random";
import type { Filling } from "./template";

type Rows = readonly (readonly Filling[])[];

/** What hands do to a form. Marks stay with their cells. */
export interface Quirk {
  readonly trait: string;
  readonly apply: (rows: Rows, random: Random) => Rows;
}

function values(change: (value: CellValue) => CellValue): Quirk["apply"] {
  return (rows) => rows.map((row) => row.map((cell) => ({ ...cell, value: change(cell.value) })));
}

const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

export const QUIRKS: readonly Quirk[] = [
  { trait: "as it is", apply: (rows) => rows },
  {
    trait: "names set apart by spaces",
    apply: values((value) =>
      typeof value === "string" && /^[一-龥]{4,8}$/.test(value) ? [...value].join("　") : value,
    ),
  },
  {
    trait: "full-width codes",
    apply: values((value) => (typeof value === "string" && /^\d{3,5}$/.test(value) ? wide(value) : value)),
  },
  {
    trait: "codes as numbers",
    apply: values((value) => (typeof value === "string" && /^\d{3,5}$/.test(value) ? Number(value) : value)),
  },
  {
    trait: "head printed again on the second page",
    apply: (rows, random) => {
      const first = rows.findIndex((row) => row.some(({ mark }) => mark !== undefined));
      const at = first + random.whole(3, 9);
      if (first < 1 || at >= rows.length - 1) return rows;
      const head = rows.slice(0, first).map((row) => row.map(({ value }): Filling => ({ value })));
      return [...rows.slice(0, at), ...head, ...rows.slice(at)];
    },
  },
  {
    trait: "note and signatures below",
    apply: (rows) => [
      ...rows,
      [],
      [{ value: "注：数据取自部门决算报表，301类不含离退休人员。" }],
      [{ value: "填表人：王某" }, { value: null }, { value: "联系电话：3013022" }],
    ],
  },
  {
    trait: "blank rows among the lines",
    apply: (rows, random) => rows.flatMap((row, at) => (at > 2 && random.chance(0.08) ? [[], row] : [row])),
  },
];
