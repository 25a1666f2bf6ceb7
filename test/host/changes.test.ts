import { buildWorkbook, openWorkbook } from "../../src/host/file";
import { readWorkbook, scoreWorkbook } from "../../src/host/score-workbook";
import { TEXT_WORKBOOK } from "../core/text-workbook";

/** Scoring again: 评分依据 keeps saying when it was made while nothing changed. */

test("the same workbook scored again is the same, byte for byte, whatever the clock says", async () => {
  jest.useFakeTimers({ now: new Date(2024, 2, 1, 9, 5), doNotFake: ["setImmediate", "setTimeout", "queueMicrotask"] });
  try {
    const host = openWorkbook(buildWorkbook(TEXT_WORKBOOK), "a.xlsx");
    await scoreWorkbook(host, null, { answers: {} });
    const first = host.save();
    const basis = (await host.read()).sheets.find(({ own }) => own === "basis");
    expect(basis?.values.flat()).toContain("2024-03-01 09:05，绩效自评助手 0.1.0");
    jest.setSystemTime(new Date(2024, 2, 2, 10, 0));
    const again = openWorkbook(first, "a.xlsx");
    expect(await readWorkbook(again, null, { answers: {} })).toMatchObject({ status: "read", changes: [] });
    await scoreWorkbook(again, null, { answers: {} });
    expect(Buffer.compare(again.save(), first)).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});
