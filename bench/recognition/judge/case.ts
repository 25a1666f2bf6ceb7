import type { Answers, Mapping, Question } from "../../../src/core/model/mapping";
import { extract, recognise } from "../../../src/core/recognition";
import type { Case, Truth } from "../corpus/truth";
import { judgeExecution, judgeHistory, judgeIdentity, judgeIndicators } from "./indicators";
import { holds } from "./places";
import { judgeSpending, totalRead } from "./spending";
import type { Tally } from "./tally";

export interface Verdict {
  readonly seed: number;
  readonly traits: readonly string[];
  /** Ids of what was asked before anybody answered. */
  readonly asked: readonly Question["id"][];
  /** Asked although a careful reader of the workbook would have known. */
  readonly needless: readonly Question["id"][];
  /** Asked although no option is the right one. */
  readonly unanswerable: readonly Question["id"][];
  /** Nothing was asked of the spending table, and its table, total, amounts, unit or scope is wrong. */
  readonly silentWrong: readonly string[];
  /** As above, after a question about it had been answered rightly. */
  readonly wrongAfterAnswer: readonly string[];
  /** A table that is there was neither read nor asked for. */
  readonly unseen: boolean;
  readonly faults: readonly string[];
}

/** Of the options that name the right table the one whose column gives the right total, else the first. */
function spendingAnswer(question: Question, { snapshot, truth }: Case): Answers | null {
  const fitting = question.options.filter(
    ({ source }) => source !== null && truth.spending?.some(({ anchor }) => holds(source, anchor)),
  );
  const right = fitting.find(({ answer }) => {
    const unit = truth.spending?.[0].unit;
    const answers = unit === undefined ? answer : { ...answer, spendingUnit: unit };
    const total = totalRead(extract(snapshot, recognise(snapshot, answers)));
    return truth.spending?.some((each) => each.total === total);
  });
  return (right ?? fitting[0])?.answer ?? null;
}

/** The right answer to a question, as an accountant who knows the workbook gives it. */
function answerOf(question: Question, example: Case): Answers | null {
  const { truth } = example;
  if (question.id === "spending-table") return spendingAnswer(question, example);
  const right = question.options.find(({ answer, source }) => {
    if (question.id === "spending-unit") return answer.spendingUnit === truth.spending?.[0].unit;
    if (question.id === "execution-unit") return answer.executionUnit === truth.execution?.unit;
    if (source === null) return false;
    if (question.id === "indicator-table") return truth.indicators !== null && holds(source, truth.indicators.anchor);
    return truth.execution !== null && holds(source, truth.execution.budget);
  });
  return right?.answer ?? null;
}

const ROUNDS = 4;

function answered(example: Case, first: Mapping): { mapping: Mapping; unanswerable: Question["id"][] } {
  let mapping = first;
  let answers: Answers = {};
  const unanswerable = new Set<Question["id"]>();
  for (let round = 0; round < ROUNDS && mapping.questions.length > 0; round += 1) {
    for (const question of mapping.questions) {
      const answer = answerOf(question, example);
      if (answer === null) unanswerable.add(question.id);
      else answers = { ...answers, ...answer };
    }
    mapping = recognise(example.snapshot, answers);
  }
  return { mapping, unanswerable: [...unanswerable] };
}

/** What nobody can know from the workbook alone. */
function mustBeAsked(id: Question["id"], { spending, indicators }: Truth): boolean {
  if (id === "spending-table") return spending?.[0].mustAsk ?? false;
  if (id === "spending-unit") return spending?.some(({ unitUnsaid }) => unitUnsaid) ?? false;
  if (id === "indicator-table") return indicators?.mustAsk ?? false;
  return false;
}

function matters(fault: string): boolean {
  return fault.startsWith("spending");
}

export function judgeCase(tally: Tally, example: Case): Verdict {
  const { seed, traits, snapshot, truth } = example;
  const first = recognise(snapshot, {});
  const asked = first.questions.map(({ id }) => id);
  const { mapping, unanswerable } = answered(example, first);
  const inputs = extract(snapshot, mapping);
  const spending = judgeSpending(tally, truth.spending, mapping, inputs);
  const faults = [
    ...spending,
    ...judgeIndicators(tally, truth.indicators, mapping),
    ...judgeExecution(tally, truth.execution, mapping, inputs),
    ...judgeHistory(tally, truth.history, inputs),
    ...judgeIdentity(tally, truth, mapping),
  ];
  const askedSpending = asked.some((id) => id.startsWith("spending"));
  const asksTable = asked.includes("spending-table");
  const wrong = spending.filter(matters);
  const guessed = [
    ...(truth.spending?.[0].mustAsk === true && !asksTable ? ["spending.table: chosen where it had to be asked"] : []),
    ...(truth.spending?.[0].unitUnsaid === true &&
    !asked.includes("spending-unit") &&
    first.spending?.unit != null &&
    holds(first.spending.source, truth.spending[0].anchor)
      ? ["spending.unit: guessed"]
      : []),
  ];
  const read = inputs.spending !== null;
  return {
    seed,
    traits,
    asked,
    needless: asked.filter((id) => !mustBeAsked(id, truth)),
    unanswerable: truth.spending === null ? unanswerable.filter((id) => !id.startsWith("spending")) : unanswerable,
    silentWrong: [...guessed, ...(!askedSpending && read ? wrong : [])],
    wrongAfterAnswer: askedSpending && read ? wrong : [],
    unseen: truth.spending !== null && first.spending === null && !askedSpending,
    faults: [...guessed, ...faults],
  };
}
