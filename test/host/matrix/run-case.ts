import { type Command, type Ending, endingOf } from "./commands";
import type { Fault } from "./faults";
import { accountantsPart, openScene, ourSheets, type Scene } from "./scene";

type Sheets = Readonly<Record<string, string>>;

/** A command without any fault: what every faulty run is held against. */
export interface Reference {
  /** Actions of each request. */
  readonly actions: readonly number[];
  readonly ending: Ending;
  readonly former: Sheets;
  readonly after: Sheets;
}

/** What one fault at one request of one command came to. */
export interface Verdict {
  readonly ending: Ending;
  readonly accountantsUnchanged: boolean;
  /** Sheets of ours that are neither as they were nor fully as they were to become. */
  readonly halfDone: readonly string[];
  readonly retry: Ending;
  /** Sheets that are not, after the retry, as after an undisturbed run. */
  readonly retryDiffers: readonly string[];
}

export async function referenceOf(command: Command): Promise<Reference> {
  const scene = openScene(command.excelApi);
  await command.prepare(scene);
  const former = ourSheets(scene.workbook);
  const from = scene.workbook.requests.length;
  const ending = await endingOf(command.run(scene));
  const requests = scene.workbook.requests.slice(from);
  return { actions: requests.map(({ actions }) => actions), ending, former, after: ourSheets(scene.workbook) };
}

/** The fault at the nth request, then what our sentence asks for, then the command once more. */
export async function runCase(command: Command, fault: Fault, nth: number, reference: Reference): Promise<Verdict> {
  const scene = openScene(command.excelApi);
  await command.prepare(scene);
  const before = accountantsPart(scene.workbook);
  fault.arm(scene, nth, reference.actions[nth - 1] ?? 0);
  const ending = await endingOf(command.run(scene));
  fault.mend?.(scene);
  const accountantsUnchanged = same(accountantsPart(scene.workbook), scene.afterAct.value ?? before);
  const found = ourSheets(scene.workbook);
  const halfDone = fault.actsOnOurs ? [] : namesIn(found, reference.former).filter((name) => isHalf(found[name], name));
  const retry = await endingOf(command.run({ ...scene, controller: new AbortController() }));
  return { ending, accountantsUnchanged, halfDone, retry, retryDiffers: differences() };

  function isHalf(sheet: string | undefined, name: string): boolean {
    return sheet !== reference.former[name] && sheet !== reference.after[name];
  }

  function differences(): readonly string[] {
    // A command that writes nothing cannot bring back what the accountant took away.
    const { former, after } = reference;
    if (fault.actsOnOurs && same(former, after)) return strangers(scene);
    const now = ourSheets(scene.workbook);
    return [...namesIn(now, after).filter((name) => now[name] !== after[name]), ...strangers(scene)];
  }
}

function namesIn(one: Sheets, other: Sheets): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

/** Sheets we make on the way and must not leave. */
function strangers({ workbook }: Scene): readonly string[] {
  return workbook.sheetNames().filter((name) => name.startsWith("_SelfEvaluation"));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
