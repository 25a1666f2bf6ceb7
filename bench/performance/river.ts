import { execFileSync } from "node:child_process";
import { recalculations } from "./libreoffice";
import type { Measured } from "./river-child";
import type { Row } from "./table";

/** Goal at 100,000 rows. */
const TIMES_PARSE = 3;

/** Recognise, evaluate and lay out a department with a ledger of 1k, 10k and 100k rows. */
export function measureRiver(): readonly Row[] {
  const sizes = [1_000, 10_000, 100_000];
  const office = recalculations(sizes);
  if (office === null) console.log("river: no LibreOffice was found, so its row is left out (set SOFFICE_PATH)");
  return sizes.flatMap((count, at) => {
    const printed = execFileSync(
      process.execPath,
      [...process.execArgv, "bench/performance/river-child.ts", String(count)],
      {
        encoding: "utf8",
      },
    );
    const { river, parse, megabytes, megabytesBefore } = JSON.parse(printed) as Measured;
    const rows = `${String(count)} rows`;
    const time = (peer: number, against: string, more: Pick<Row, "most" | "remark">): Row => {
      return { what: `recognise, evaluate, lay out: ${rows}`, ours: river, peer, against, unit: "ms", ...more };
    };
    const formulas = office?.[at];
    const goal = count === 100_000 ? TIMES_PARSE : null;
    return [
      time(parse, "JSON.parse of the same values", {
        most: goal,
        remark: "tables found, figures checked, sheets laid out",
      }),
      ...(formulas === undefined
        ? []
        : [
            time(formulas, "LibreOffice, SUMIFS over the rows", {
              most: null,
              remark: "its recalculation alone: nothing is found, read, checked or laid out there",
            }),
          ]),
      {
        what: `most memory: ${rows}`,
        ...{ ours: megabytes, peer: megabytesBefore, against: "the process with the values read" },
        ...{ unit: "MB", most: null, remark: "seven runs, garbage included" },
      },
    ];
  });
}
