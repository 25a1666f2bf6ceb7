import type { SheetContent } from "../../src/core/model/plan";
import { basicsSheet } from "./basics-sheet";
import { executionSheet } from "./execution-sheet";
import { historySheet } from "./history-sheet";
import { indicatorSheet } from "./indicator-sheet";
import { progressSheet } from "./progress-sheet";
import { FILED, REVIEWED, type Scenario } from "./scenario";
import { spendingSheet } from "./spending-sheet";

export interface SampleWorkbook {
  readonly file: string;
  readonly sheets: readonly SheetContent[];
}

function workbookOf(scenario: Scenario): SampleWorkbook {
  return {
    file: scenario.file,
    sheets: [
      basicsSheet(),
      spendingSheet(),
      executionSheet(scenario),
      indicatorSheet(scenario),
      progressSheet(scenario),
      historySheet(),
    ],
  };
}

/** The committed sample workbooks, from which the product is tried, shown and tested. */
export const SAMPLE_WORKBOOKS: readonly SampleWorkbook[] = [FILED, REVIEWED].map(workbookOf);
