import { readFileSync } from "node:fs";
import { FORMS } from "../../src/core/forms";
import { tableOf } from "../../src/core/forms/layout";
import { builtInProfiles } from "../../src/core/profiles";
import { openWorkbook } from "../../src/host/file";
import { Desk, documentOf } from "./workbooks";

/** `--form`: any form under any rules, remembered by the copy that is written. */

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.putSample("jiangmen-2023-reviewed.xlsx", "a.xlsx");
});
afterEach(() => desk.clear());

async function formIn(file: string) {
  const { sheets } = await openWorkbook(new Uint8Array(readFileSync(desk.path(file))), file).read();
  const form = sheets.find(({ own }) => own === "evaluation");
  return { texts: form?.values.flat().filter((value) => typeof value === "string") ?? [], values: form?.values ?? [] };
}

describe.each(builtInProfiles().map(({ id }) => id))("under the rules of %s", (profile) => {
  test("each form is laid out with its own heads and shows the total that is printed", async () => {
    for (const form of FORMS) {
      const out = `${form.id}.xlsx`;
      const run = await desk.run("a.xlsx", "--json", "--profile", profile, "--form", form.id, "--out", out);
      expect(run.exitCode).toBe(0);
      const { texts, values } = await formIn(out);
      const heads =
        tableOf(form, "indicators")?.columns.filter(({ optional, label }) => !optional && label !== "") ?? [];
      expect(texts).toEqual(
        expect.arrayContaining(heads.map(({ label }) => label).filter((label) => !/[{]/.test(label))),
      );
      const { score } = documentOf(run);
      if (score !== null) expect(values.flat()).toContain(Number(score));
    }
  });
});

test("the copy remembers its form; another is chosen again by name", async () => {
  await desk.run("a.xlsx", "--form", "chongqing", "--out", "b.xlsx");
  await desk.run("b.xlsx", "--out", "c.xlsx");
  const [second, third] = [await formIn("b.xlsx"), await formIn("c.xlsx")];
  expect(third.texts).toEqual(second.texts);
  expect(third.texts).toContain("得分系数");
  await desk.run("c.xlsx", "--form", "national", "--out", "d.xlsx");
  expect((await formIn("d.xlsx")).texts).not.toContain("得分系数");
});

test("an unknown form lists those there are", async () => {
  const { exitCode, told } = await desk.run("a.xlsx", "--form", "beijing");
  expect(exitCode).toBe(2);
  for (const { id } of FORMS) expect(told).toContain(id);
});
