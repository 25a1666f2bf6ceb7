import { Workbook as OtherReader } from "@cj-tech-master/excelts";
import { cellAt } from "../../src/core/model/snapshot";
import type { Source } from "../../src/core/model/area";
import { openWorkbook } from "../../src/host/file";
import { HostError } from "../../src/host/host-error";
import { readWorkbook, scoreWorkbook } from "../../src/host/score-workbook";
import type { Mutation } from "./mutations";

/** How one damaged workbook ended. */
export interface Trial {
  /** A HostError's code; "same": as the undamaged one; "other": other figures, which the cells bear out. */
  readonly ending: string;
  /** What must not happen: a defect, a figure that the cells do not say, a raw damage read as something else. */
  readonly fault: string | null;
  readonly milliseconds: number;
}

interface Figures {
  readonly text: string;
  /** The cells that the printed total rests on, with what they say. */
  readonly total: { readonly source: Source; readonly value: unknown } | null;
}

/** The whole river on a file's bytes: read, evaluate, write. Throws a HostError where the file is refused. */
async function figuresOf(bytes: Uint8Array): Promise<Figures> {
  const host = openWorkbook(bytes, "a.xlsx");
  const outcome = await readWorkbook(host, null, { answers: {} });
  if (outcome.status === "failed") throw outcome.error;
  const { spending, score, grade } = outcome.evaluation;
  const source = spending?.total.sources[0] ?? null;
  const sheet = outcome.snapshot.sheets.find(({ id }) => id === source?.sheetId);
  const total =
    source === null || sheet === undefined
      ? null
      : { source, value: cellAt(sheet, source.area.top, source.area.left).value };
  const shown = { spending: spending?.total.value ?? null, score: score.value, grade, status: outcome.status };
  return { text: JSON.stringify(shown), total };
}

export async function undamaged(bytes: Uint8Array): Promise<string> {
  return (await figuresOf(bytes)).text;
}

export async function tryMutation(bytes: Uint8Array, mutation: Mutation, random: () => number, right: string) {
  const damaged = mutation.apply(bytes, random);
  const started = performance.now();
  const { ending, fault } = await endingOf(damaged, mutation, right);
  return { ending, fault, milliseconds: performance.now() - started };
}

async function endingOf(damaged: Uint8Array, { raw }: Mutation, right: string): Promise<Omit<Trial, "milliseconds">> {
  try {
    const figures = await figuresOf(damaged);
    const written = await scoreWorkbook(openWorkbook(damaged, "a.xlsx"), null, { answers: {} });
    if (written.status === "failed" && written.error.code === "unexpected")
      return { ending: "unexpected", fault: written.error.details };
    if (figures.text === right) return { ending: "same", fault: null };
    if (raw) return { ending: "other", fault: `damage was read as ${figures.text}` };
    return { ending: "other", fault: await contradiction(damaged, figures) };
  } catch (error) {
    if (!(error instanceof HostError)) return { ending: "thrown", fault: String(error) };
    return { ending: error.code, fault: error.code === "unexpected" ? error.details : null };
  }
}

/** Another program's reading of the total's cell, where that program can read the file at all. */
async function contradiction(damaged: Uint8Array, { total }: Figures): Promise<string | null> {
  if (total === null || typeof total.value !== "number") return null;
  const book = new OtherReader();
  try {
    await book.xlsx.load(damaged.slice().buffer);
  } catch {
    return null;
  }
  const { sheet, area } = total.source;
  const cell = book.getWorksheet(sheet)?.getCell(area.top + 1, area.left + 1).value;
  const other = typeof cell === "object" && cell !== null && "result" in cell ? cell.result : cell;
  if (typeof other !== "number" || other === total.value) return null;
  return `${sheet} ${area.top + 1},${area.left + 1}: ${String(total.value)}, another reader ${other}`;
}
