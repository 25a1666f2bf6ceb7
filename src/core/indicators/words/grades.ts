import { compact } from "../../text/normalise";

/** Scales of grades from the best down; words in one place mean the same. */
const SCALES: readonly (readonly (readonly string[])[])[] = [
  [
    ["优", "优秀"],
    ["良", "良好", "优良"],
    ["中", "中等", "一般", "合格", "及格"],
    ["低"],
    ["差", "较差", "不合格", "不及格"],
  ],
  [["好", "很好", "非常好"], ["较好"], ["一般", "中"], ["较差"], ["差", "坏"]],
  [["高"], ["中"], ["低"]],
  [["高", "很高"], ["较高"], ["中", "一般"], ["较低"], ["低"]],
  [["非常满意", "很满意"], ["满意", "比较满意", "较满意"], ["基本满意", "一般"], ["不满意"]],
  [
    ["一等", "一等奖", "甲等", "甲"],
    ["二等", "二等奖", "乙等", "乙"],
    ["三等", "三等奖", "丙等", "丙"],
  ],
  [
    ["A", "A级"],
    ["B", "B级"],
    ["C", "C级"],
    ["D", "D级"],
  ],
];

function rank(scale: (typeof SCALES)[number], word: string): number {
  return scale.findIndex((step) => step.includes(word));
}

function gradeWord(text: string): string {
  return compact(text).replace(
    /^(?:≥|>=|不低于|达到|评价为|评定为|评为|等级为)|(?:及|或)?以上$|(?:等次|等级|档次|档)$/g,
    "",
  );
}

/** Whether a text is a grade of some scale. */
export function isGrade(text: string): boolean {
  const word = gradeWord(text);
  return SCALES.some((scale) => rank(scale, word) >= 0);
}

/** How many steps `actual` stands below `target` (0 or less: as good or better); null where no scale holds both. */
export function stepsBelow(target: string, actual: string): number | null {
  const asked = gradeWord(target);
  const got = gradeWord(actual);
  for (const scale of SCALES) {
    const from = rank(scale, asked);
    const to = rank(scale, got);
    if (from >= 0 && to >= 0) return to - from;
  }
  return null;
}
