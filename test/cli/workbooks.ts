import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLE_WORKBOOKS } from "../../scripts/samples/workbooks";
import type { EvaluationDocument } from "../../src/cli/document";
import { main, type Surroundings } from "../../src/cli/main";
import type { PlanCell, SheetContent } from "../../src/core/model/plan";
import { buildWorkbook } from "../../src/host/file";

export const SAMPLES = join(__dirname, "..", "..", "assets", "samples");

/** The sheets of Sample A, to take some from or to change. */
export function sampleSheets(...names: readonly string[]): readonly SheetContent[] {
  const sheets = SAMPLE_WORKBOOKS[0]?.sheets ?? [];
  return names.length === 0 ? sheets : sheets.filter(({ name }) => names.includes(name));
}

/** The sheet with the cells changed that `change` gives another cell for. */
export function changed(sheet: SheetContent, change: (cell: PlanCell) => PlanCell): SheetContent {
  return { ...sheet, cells: sheet.cells.map(change) };
}

export function isText(cell: PlanCell, text: string): boolean {
  return cell.content.kind === "text" && cell.content.text === text;
}

export interface Run {
  readonly exitCode: number;
  readonly printed: string;
  readonly told: string;
}

/** The one document a run with --json printed. */
export function documentOf({ printed }: Run): EvaluationDocument {
  return JSON.parse(printed) as EvaluationDocument;
}

/** A folder of its own with workbooks in it, and the command line standing there. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), "self-evaluation-"));

  path(name: string): string {
    return join(this.folder, name);
  }

  put(name: string, content: readonly SheetContent[] | Uint8Array | string): void {
    writeFileSync(this.path(name), Array.isArray(content) ? buildWorkbook(content) : (content as Uint8Array | string));
  }

  putSample(sample: string, name = sample): void {
    copyFileSync(join(SAMPLES, sample), this.path(name));
  }

  async run(...argv: readonly string[]): Promise<Run> {
    const printed: string[] = [];
    const told: string[] = [];
    const surroundings: Surroundings = {
      cwd: this.folder,
      sample: { workbook: join(SAMPLES, "jiangmen-2023.xlsx"), result: this.path("build/jiangmen-2023.xlsx") },
      print: (text) => printed.push(text),
      tell: (text) => told.push(text),
      helper: null,
    };
    const exitCode = await main(argv, surroundings);
    return { exitCode, printed: printed.join(""), told: told.join("") };
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
