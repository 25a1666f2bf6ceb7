import published from "../../../../src/core/profiles/checks/published.json";
import { CHECK_IDS, type CheckId } from "../../../../src/core/profiles/checks/check-rules";
import type { Finding } from "../../../../src/core/model/evaluation";
import { checkTitle } from "../../../../src/core/review";
import { say } from "../../../../src/core/wording";
import { type CheckExample, EXAMPLE_FILES, examplesIn, reviewExample } from "../check-examples";

const SHOWN = 2;

const INTRODUCTION = `# Review checks

What is reviewed before the finance bureau does, by the published ids. Gravity and limits are those of
\`src/core/profiles/checks/published.json\`; a profile may differ. The sentences are what the examples beside each check
(\`src/core/review/checks/*.examples.json\`) really get, as an accountant reads them. Made by \`npm run review-checks\`; a test
keeps it current.

`;

/** docs/review-checks.md: each check with its rule, gravity, limits and examples. */
export function reviewChecksDocument(): string {
  const examples = EXAMPLE_FILES.flatMap(examplesIn);
  const parts = CHECK_IDS.map((id) => {
    const own = examples.filter(({ check }) => check === id);
    return partOf(id, own);
  });
  const count = `${String(CHECK_IDS.length)} checks, ${String(examples.length)} examples.\n\n`;
  return INTRODUCTION + count + parts.join("\n");
}

function partOf(id: CheckId, examples: readonly CheckExample[]): string {
  const title = checkTitle(id);
  const fires = examples.filter(({ found }) => typeof found === "number");
  const told = fires.slice(0, SHOWN).map(firstFinding);
  const others = examples.filter(({ found }) => found === "passed" || found === "not-checked");
  const lines = others.flatMap(({ found, why }) =>
    why === undefined ? [] : [`- ${found === "passed" ? "passes" : "is not made"}: ${why}`],
  );
  return [
    `## ${id} ${say(title, "zh-CN")}`,
    "",
    `${say(title, "en")}. ${limitsOf(id)}.`,
    "",
    ...told,
    ...lines.slice(0, SHOWN),
    "",
  ].join("\n");
}

function firstFinding(example: CheckExample): string {
  const [finding] = reviewExample(example).fired;
  if (finding === undefined) throw new Error(`an example of ${example.check} does not fire`);
  return `- ${example.why ?? "an example"}: ${finding.severity}, “${sentenceOf(finding)}”`;
}

function sentenceOf({ message, advice }: Finding): string {
  return `${say(message, "zh-CN")}${advice === null ? "" : say(advice, "zh-CN")}`.replace(/\s*\n\s*/g, " ");
}

function limitsOf(id: CheckId): string {
  const { severity, ...limits } = published[id];
  const said = Object.entries(limits).map(([name, value]) => `${name} ${shown(value)}`);
  return [severity, ...said].join("; ");
}

function shown(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value
    .map((each) => (typeof each === "object" ? tableOf(each as Record<string, string>) : String(each)))
    .join(", ");
}

function tableOf(weights: Record<string, string>): string {
  return Object.entries(weights)
    .map(([name, weight]) => `${name}${weight}`)
    .join("/");
}
