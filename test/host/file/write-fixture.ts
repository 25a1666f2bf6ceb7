import { openWorkbook } from "../../../src/host/file";
import type { WriteRequest } from "../../../src/host/port";
import { OFFICE_PARTS, officeWorkbook, partsOf } from "./package-fixture";
import { withWords } from "../with-words";
import { EVALUATION, MEMORY } from "./plan-fixture";

/** Both our sheets. */
export const REQUEST: WriteRequest = { plans: [EVALUATION, MEMORY], inputs: [], show: "evaluation" };

/** A file after a write. */
export async function written(bytes = officeWorkbook(), request = REQUEST): Promise<Uint8Array> {
  const host = openWorkbook(bytes, "部门.xlsx");
  await host.write({ ...request, plans: withWords(request.plans) });
  return host.save();
}

export function officePart(name: string): string {
  const content = OFFICE_PARTS[name];
  if (typeof content !== "string") throw new Error(`no text part ${name}`);
  return content;
}

/** Names of the parts that differ in any byte, or are in one file only. */
export function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => Buffer.compare(old.get(name) ?? Buffer.alloc(0), now.get(name) ?? Buffer.alloc(0)) !== 0)
    .sort();
}
