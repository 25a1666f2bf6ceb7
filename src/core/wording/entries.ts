import type { WordingTable } from "./message";

/** What becomes of what the accountant typed on our sheets. */
export const entriesWording = {
  "entries.gone": {
    zh: "评价表中为“{name}”手工填写的{column}“{value}”没有对应的指标了，重新生成时不再保留；需要的请先记下。",
    en: "“{value}” was typed as {column} of “{name}”, which is no indicator any more: it will not be kept when the sheet is made again. Note it down if you need it.",
  },
  "entries.no-column": {
    zh: "评价表中为“{name}”手工填写的{column}“{value}”在“{form}”里没有对应的栏，不再保留；需要的请先记下，或换回原来的表样。",
    en: "“{value}” was typed as {column} of “{name}”; the form “{form}” has no column for it, so it will not be kept. Note it down, or choose the former form again.",
  },
  "entries.no-line": {
    zh: "评价表中“{label}”处手工填写的“{value}”在“{form}”里没有对应的位置，不再保留；需要的请先记下，或换回原来的表样。",
    en: "“{value}” was filled in at “{label}”; the form “{form}” has no place for it, so it will not be kept. Note it down, or choose the former form again.",
  },
  "entries.note-lost": {
    zh: "“{sheet}”{place} 的“{value}”没有可以保留的位置（写在表格旁边和下面的文字会保留，公式、表格里面的、所在的行已经没有了的不会），重新生成时不再保留；需要的请先记下。",
    en: "“{value}” in {place} of “{sheet}” has no place where it can stay (words beside and below the table stay; formulas, what stands within the table or beside a row that is gone, do not): it will not be kept when the sheet is made again. Note it down if you need it.",
  },
  "entries.uncomputed": {
    zh: "“{sheet}”{cell} 等 {count} 个公式在文件里没有计算结果（文件由不做计算的程序保存，例如某些系统导出的文件），只能当作空白，结果可能不完整。请先用 Excel 或 WPS 打开并保存一次，再重新评分。",
    en: "{count} formulas, the first of them in {cell} of “{sheet}”, have no result in this file (it was saved by a program that computes nothing, as some systems export files). Their cells had to be taken for empty, so the result may be incomplete. Open the file in Excel or WPS, save it, and try again.",
  },
  "entries.signature": {
    zh: "这个工作簿带有数字签名。写入评价表会改变文件，所以结果里的签名无效（您打开的原文件不变）；需要签名的，请在结果上重新签名。",
    en: "This workbook bears a digital signature. Our sheets change the file, so in the result the signature is invalid (the file you opened stays as it is); sign the result anew if it has to be signed.",
  },
  "entries.mark-doubted": {
    zh: "工作表“{sheet}”带有本程序的标记，但里面主要不是本程序写的内容（单元格可能被剪切粘贴，或者工作表已改作他用），已当作您自己的表：不改写，也不移除；评价表另建一张。如果它其实是用不着的旧评价表，请自行删除。",
    en: "Sheet “{sheet}” bears our mark, but what it holds is mostly not what we wrote (cells may have been cut and pasted, or the sheet put to another use). It is taken for yours: it is neither rewritten nor removed, and a new sheet of ours is made. If it is an old sheet of ours that nobody needs, delete it yourself.",
  },
  "entries.other-year": {
    zh: "评价表里手工填写的 {count} 处（如“{sheet}”{cell} 的“{value}”）是在 {before} 年度的评价表上填写的，现在按 {year} 年度评分，仍照样沿用。请逐项核对，不是 {year} 年度的请删去或改正后重新评分。",
    en: "{count} cells of our form were filled in by hand (such as “{value}” in {cell} of “{sheet}”) when it was the form for {before}; it is scored for {year} now, and they are still used. Check each of them; delete or correct what is not of {year}, and score again.",
  },
  "entries.copy-of-ours": {
    zh: "工作表“{sheet}”是本程序“{own}”的副本，里面的数是由本工作簿的原始表算出的，所以不作为评分的来源；它是您的表，不改写，也不移除。如果确实要以它为准，请把它单独另存为一个工作簿再评分。",
    en: "Sheet “{sheet}” is a copy of our “{own}”: its figures were computed from this workbook's own tables, so it is not scored from. It is yours, and is neither rewritten nor removed. If it is to be scored from after all, save it as a workbook of its own.",
  },
  "entries.score-not-taken": {
    zh: "评价表中为“{name}”手工填写的得分“{value}”未采用：该指标按规则计算，得分为 {score}。",
    en: "The points “{value}” typed for “{name}” were not taken: the rules give {score}.",
  },
} as const satisfies WordingTable;
