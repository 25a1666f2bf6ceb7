import type { Strings } from "./strings";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the pane says in English. */
export const en: Strings = {
  title: "Self-Evaluation",
  subtitle: "Performance of the department's spending",
  sourcesChanged: "Sources changed: the sheets were made from other figures; score again to update them",
  connecting: "Connecting to Excel…",
  noLibrary:
    "Office's library office.js could not be loaded. Check the network and open the pane again; on a closed network ask the administrator for the build that carries the library itself.",
  year: (year) => `Year ${year}`,
  departmentUnknown: "No department name found",
  switchLanguage: "中文",

  score: "Score now",
  scoreAgain: "Score again",
  retry: "Try again",
  readAgain: "Read again and score",
  answerFirst: (count) => `Answer ${plural(count, "question", "questions")} first`,
  cancel: "Cancel",
  cancelling: "Cancelling…",
  stepReading: "Reading the workbook…",
  stepEvaluating: "Recognising and computing…",
  stepWriting: "Writing the evaluation sheet…",
  stepRemoving: "Removing the evaluation sheet…",
  stepOf: (step, all) => `Step ${step} of ${all}`,

  written: "Made the sheet ",
  writtenNext: ", ready to print.",
  writtenWithoutTotal: ", but there is no total yet: mend the errors among the findings first.",
  writtenProvisional: "; the total is provisional: confirm the points proposed for qualitative indicators first.",
  readDone: "The workbook has been read. “Score now” makes the evaluation sheet; your own sheets stay as they are.",
  stopped: "It cannot be scored yet and nothing was written. Change the workbook as told below, then score again.",
  asked: "Some questions need your answer before scoring. Nothing was written.",
  inputsChanged: "These cells changed after they were read, so nothing was written. Score again:",
  differs:
    "A check after writing found formulas with other values; everything was put back. Please copy the details and send them to the maintainer.",
  removed: (sheets) => `Removed: ${sheets}`,
  nothingToRemove: "There is no evaluation sheet to remove.",
  remove: "Remove evaluation sheet",
  removeConfirm: "This deletes the sheets this program made. Other sheets stay as they are.",
  removeYes: "Remove",
  removeNo: "Keep",
  copyDetails: "Copy details",
  copied: "Copied",
  copyFailed: "Copying is not possible here; please select the text below.",
  details: "Technical details",

  questions: "Please confirm",
  goToCell: (cell) => `Go to ${cell}`,

  scoreTitle: "Self-evaluation score",
  points: "points",
  grade: "Grade",
  provisional: "Provisional: contains proposed points",
  noScore: "No total yet",
  noScoreReason: (count) =>
    `${plural(count, "indicator is", "indicators are")} missing or cannot be compared; the total follows when they are complete.`,

  spending: "Spending by category",
  category: "Category",
  amount: "Amount (10,000 yuan)",
  share: "Share",
  total: "Total spending",
  absent: "missing",

  executionRate: "Rate",
  executionSentence: (spent, budget) => `${spent} spent of ${budget} (10,000 yuan)`,

  levels: "Score by level",
  level: "Level 1",
  points2: "Score",
  weight: "Weight",
  ofWeight: (score, weight) => `${score} / ${weight}`,

  indicators: "Indicators",
  indicatorCount: (count) => `${count}`,
  openCount: (count) => `${count} to look at`,
  target: "Target",
  actual: "Actual",
  empty: "not filled in",
  explain: "Explain the deviation",

  findings: "Findings",
  noFindings: "Nothing found.",
  findingCount: (errors, warnings, hints) =>
    [
      errors && plural(errors, "error", "errors"),
      warnings && plural(warnings, "warning", "warnings"),
      hints && plural(hints, "hint", "hints"),
    ]
      .filter(Boolean)
      .join(", "),

  recognised: "What was recognised",
  notFound: "Not found",
  confidence: (percent) => `${percent}% sure`,
  unit: "Unit",
  unitUnknown: "unit not given",
  tableSpending: "Spending",
  tableIndicators: "Indicators",
  tableExecution: "Budget execution",
  tableHistory: "Earlier years",
  tableBasics: "Basics",
  tableProgress: "Monthly progress",
  rows: (count) => plural(count, "row", "rows"),
  reasons: "Why",

  rehearsal: "Review, rehearsed",
  rehearsalRange: (low, high) => `By the rules, the reviewed score may lie between ${low} and ${high}.`,
  rehearsalBelow: (count) => `For ${count} more finding(s) the rules state no points; the score may be lower still.`,
  pointsAtRisk: "Points at risk",
  notQuantified: "not quantifiable",
  upTo: (points) => `up to ${points}`,
  pastYear: "Year",
  selfScore: "Own",
  reviewedScore: "Reviewed",

  "scope.total": "all spending",
  "scope.general-public-budget": "general public budget",
  "scope.basic-expenditure": "basic expenditure",
  "scope.project-expenditure": "project expenditure",
  "scope.unknown": "scope not given",

  "family.economic-wide": "wide",
  "family.economic-vertical": "vertical",
  "family.economic-side-by-side": "side by side",
  "family.economic-summary": "summary",

  "unit.yuan": "yuan",
  "unit.thousand-yuan": "1,000 yuan",
  "unit.ten-thousand-yuan": "10,000 yuan",
  "unit.million-yuan": "million yuan",
  "unit.hundred-million-yuan": "100 million yuan",

  "state.met": "Met",
  "state.partly-met": "Partly met",
  "state.not-met": "Not met",
  "state.proposed": "Proposed, to be confirmed",
  "state.confirmed": "Scored by a person",
  "state.missing": "Missing",
  "state.not-comparable": "Not comparable",

  "severity.error": "Error",
  "severity.warning": "Warning",
  "severity.hint": "Hint",
};
