import { readFileSync } from "node:fs";
import { runRiver } from "../../../src/core/river";
import { type FileHost, openWorkbook } from "../../../src/host/file";
import { HostError } from "../../../src/host/host-error";

const BYTES = new Uint8Array(readFileSync("assets/samples/jiangmen-2023.xlsx"));

/** A signal that is aborted from the nth time on that it is asked. */
function abortedAfter(asked: number): AbortSignal {
  let left = asked;
  return Object.defineProperty(new AbortController().signal, "aborted", { get: () => left-- <= 0 });
}

async function outcomeOf(writing: ReturnType<FileHost["write"]>): Promise<string> {
  return writing.then(
    ({ status }) => status,
    (error: unknown) => (error instanceof HostError ? error.code : String(error)),
  );
}

test("a write that is cancelled at any of its pauses leaves the file as it was, and can be made afterwards", async () => {
  const host = openWorkbook(BYTES, "部门.xlsx");
  const before = host.save();
  const { plans, inputCells } = runRiver(await host.read(), null, {}, {});
  const request = { plans, inputs: inputCells, show: "evaluation" } as const;
  const ends: string[] = [];
  for (let pauses = 0; ends.at(-1) !== "written"; pauses += 1) {
    ends.push(await outcomeOf(host.write(request, abortedAfter(pauses))));
    if (ends.at(-1) !== "written") expect(Buffer.compare(host.save(), before)).toBe(0);
  }
  expect(ends.length).toBeGreaterThan(3);
  expect(ends.slice(0, -1).every((end) => end === "cancelled")).toBe(true);
  expect((await host.read()).sheets.some(({ own }) => own === "evaluation")).toBe(true);
});
