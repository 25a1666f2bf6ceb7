import { say } from "../../../src/core/wording";
import { buildWorkbook, openWorkbook } from "../../../src/host/file";
import { scoreWorkbook } from "../../../src/host/score-workbook";
import { sheet, TEXT_WORKBOOK, type Value } from "../../core/text-workbook";
import { partsOf, textOf, zipOf } from "./package-fixture";

/** A workbook that was scored, with what somebody then did to our form or to the indicators. */

export const FORM = "xl/worksheets/sheet4.xml";

export async function scored(bytes: Uint8Array) {
  const host = openWorkbook(bytes, "部门.xlsx");
  const outcome = await scoreWorkbook(host, null, { answers: {} });
  if (outcome.status !== "written") throw new Error(JSON.stringify(outcome));
  return { bytes: host.save(), told: outcome.mapping.notices.map((notice) => say(notice.message, "zh-CN")) };
}

export const first = async () => (await scored(buildWorkbook(TEXT_WORKBOOK))).bytes;

export function withPart(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = [...partsOf(bytes)].map(
    ([name, content]) => [name, name === part ? change(textOf(bytes, part)) : content] as const,
  );
  return zipOf(Object.fromEntries(parts));
}

/** The row, from 1, of an indicator on the form. */
export function rowOf(bytes: Uint8Array, name: string): number {
  const row = new RegExp(`<c r="D(\\d+)"[^>]*>(?:<is><t[^>]*>|<f>[^<]*</f><v>)${name}<`).exec(textOf(bytes, FORM))?.[1];
  if (row === undefined) throw new Error(`${name} is not on the form`);
  return Number(row);
}

/** The accountant's indicators with other rows in them. */
export function withIndicators(
  bytes: Uint8Array,
  change: (rows: readonly (readonly Value[])[]) => readonly (readonly Value[])[],
): Uint8Array {
  const rows = TEXT_WORKBOOK[1]?.cells.reduce<Value[][]>((all, { area, content }) => {
    const line = (all[area.top] ??= []);
    line[area.left] =
      content.kind === "text" ? content.text : content.kind === "number" ? Number(content.number) : null;
    return all;
  }, []);
  const made = buildWorkbook(
    [TEXT_WORKBOOK[0], sheet("绩效", change(rows ?? [])), TEXT_WORKBOOK[2]].flatMap((each) => each ?? []),
  );
  return withPart(bytes, "xl/worksheets/sheet2.xml", () => textOf(made, "xl/worksheets/sheet2.xml"));
}

export const oneMore = (rows: readonly (readonly Value[])[]) => [
  ...rows.slice(0, 3),
  ["产出指标", "数量指标", "整治排口", "≥", 5, "个", 5, "0", null, null],
  ...rows.slice(3),
];
export const without = (name: string) => (rows: readonly (readonly Value[])[]) => rows.filter((row) => row[2] !== name);

/** The form with elements put in before others, and tags changed. */
export const onForm = (bytes: Uint8Array, ...changes: readonly (readonly [string | RegExp, string])[]) =>
  withPart(bytes, FORM, (text) => {
    return changes.reduce((all, [from, to]) => {
      const next = all.replace(from, to);
      if (next === all) throw new Error(`nothing like ${String(from)}`);
      return next;
    }, text);
  });
