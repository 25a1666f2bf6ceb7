import { type Source, formatSource } from "../model/area";
import type { BasicsTable } from "../model/mapping";
import { cellSource, sourceOf } from "../model/snapshot";
import { message } from "../wording";
import { titleAbove } from "./context";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { stripOrdinal } from "../text/label";

const KNOWN_LABEL =
  /部门名称|单位名称|预算部门|评价年度|年度|部门职能|单位职能|主要职能|职责|重点工作|工作任务|绩效目标|履职|效能|存在问题|主要问题|改进|整改|自评结论|反馈|机构设置|人员|编制人数|在职|联系人|填报/;
const TITLE = /基本(?:情况|信息|资料)|部门概况|单位概况|自评报告|填报信息/;
const LONGEST_LABEL = 30;

/** A sheet of labels with their texts (基本情况): two columns, the labels mostly known. Null for any other sheet. */
export function readBasics(view: SheetView): BasicsTable | null {
  if (view.bottom - view.top > 120) return null;
  const texts: { readonly label: string; readonly source: Source }[] = [];
  let known = 0;
  let rows = 0;
  let numbersSideBySide = 0;
  let bottom = view.top;
  for (let row = view.top; row <= view.bottom; row++) {
    const columns = filledColumns(view, row);
    if (columns.length < 2) continue;
    rows++;
    if (
      columns.some(
        (column, at) => isNumeric(view.value(row, column)) && isNumeric(view.value(row, columns[at + 1] ?? -1)),
      )
    )
      numbersSideBySide++;
    for (let index = 0; index + 1 < columns.length; index += 2) {
      const at = columns[index] ?? 0;
      const key = view.key(row, at);
      const label = stripOrdinal(key).replace(/[:：]$/, "");
      if (
        label === "" ||
        label.length > LONGEST_LABEL ||
        /^(?:项目|内容|指标|序号)$/.test(label) ||
        /^\d+$/.test(label)
      )
        continue;
      if (KNOWN_LABEL.test(label)) known++;
      texts.push({ label, source: cellSource(view.sheet, row, columns[index + 1] ?? at) });
      bottom = row;
    }
  }
  // a table of figures has rows of them
  if (numbersSideBySide > 1) return null;
  const title = titleAbove(view, view.top + 4, view.top)?.text ?? "";
  const titled = TITLE.test(title) || TITLE.test(view.sheet.name);
  if (texts.length < 2 || known < 2 || known * 2 < texts.length || (!titled && known < 4) || rows > texts.length * 2)
    return null;
  const first = texts[0]?.source ?? cellSource(view.sheet, view.top, view.left);
  return {
    source: sourceOf(view.sheet, { top: view.top, left: view.left, bottom, right: view.right }),
    title: title === "" ? view.sheet.name.trim() : title,
    confidence: titled ? 0.9 : 0.7,
    reasons: [message("recognition.basics-labels", { cell: formatSource(first), count: String(known) })],
    texts,
  };
}
