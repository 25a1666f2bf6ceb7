import { formatSource } from "../../../../src/core/model/area";
import { DEFAULT_PROFILE } from "../../../../src/core/profiles";
import { runRiver } from "../../../../src/core/river";
import { say } from "../../../../src/core/wording";
import { INDICATOR_FAULTS } from "./indicator-faults";
import { MONEY_FAULTS } from "./money-faults";
import type { Fault } from "./spoil";
import { type Meant, SOUND } from "./form";
import { LAYOUTS } from "./layout-list";
import { type Layout, print } from "./layouts";
import { ODD } from "./odd";

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
  "a sound form has no finding: %s",
  (_name, layout) => {
    const { evaluation, mapping } = runRiver(print(SOUND, layout).snapshot, DEFAULT_PROFILE, {});
    expect(mapping.questions).toEqual([]);
    expect(
      evaluation.findings.map(({ id, where, message }) => [id, where && formatSource(where), say(message, "zh-CN")]),
    ).toEqual([]);
    expect([evaluation.score.value, evaluation.grade, evaluation.provisional]).toEqual(["99.84", "优", false]);
  },
);

const FIT: Readonly<Record<NonNullable<Fault["needsLayout"]>, (layout: Layout) => boolean>> = {
  "reason-of-funds": ({ funds }) => funds === "sichuan",
  "no-reason-of-funds": ({ funds }) => funds !== "sichuan",
  codes: ({ spending }) => spending === "vertical",
  shares: ({ spending }) => spending === "classes",
  items: ({ spending }) => spending !== "classes",
  "level-weights": ({ weightsInLevels }) => weightsInLevels === true,
  "no-level-weights": ({ weightsInLevels }) => weightsInLevels !== true,
  filing: ({ filing }) => filing !== "none",
};

function isPrintable({ needs = [], needsLayout }: Fault, layout: Layout): boolean {
  const columns = layout.columns.map(([role]) => role);
  return needs.every((role) => columns.includes(role)) && (needsLayout === undefined || FIT[needsLayout](layout));
}

function findingsOf(meant: Meant, layout: Layout) {
  const { snapshot, cells } = print(meant, layout);
  return { findings: runRiver(snapshot, DEFAULT_PROFILE, {}).evaluation.findings, cells };
}

const FAULTS = [...INDICATOR_FAULTS, ...MONEY_FAULTS];

/** Every fault in every layout that can print it. */
const PLANTED = FAULTS.flatMap((fault) =>
  LAYOUTS.filter((layout) => isPrintable(fault, layout)).map(
    (layout) => [`${fault.id} ${fault.what}: ${layout.name}`, fault, layout] as const,
  ),
);

test("every fault can be printed somewhere", () => {
  expect(FAULTS.filter((fault) => !LAYOUTS.some((layout) => isPrintable(fault, layout)))).toEqual([]);
});

test.each(PLANTED)("%s", (_name, { id, spoil, at, also = [] }, layout) => {
  const { findings, cells } = findingsOf(spoil(SOUND), layout);
  const said = findings.map(({ id: found, where, message }) => [
    found,
    where && formatSource(where),
    say(message, "zh-CN"),
  ]);
  const ids = new Set(findings.map((finding) => finding.id));
  expect({ ids: [...ids].sort(), said }).toEqual({ ids: [...new Set([id, ...also])].sort(), said });
  const places = findings.filter((finding) => finding.id === id).map(({ where }) => where && formatSource(where));
  if (at !== null) expect(places).toContain(cells.get(at) ?? at);
});

const ODD_FORMS = ODD.flatMap((odd) =>
  LAYOUTS.filter((layout) => odd.fits?.(layout) ?? true).map(
    (layout) => [`${odd.what}: ${layout.name}`, odd, layout] as const,
  ),
);

test.each(ODD_FORMS)("nothing is invented where it is odd: %s", (_name, odd, layout) => {
  const { findings } = findingsOf(odd.write(SOUND), layout);
  expect(findings.map(({ id, where, message }) => [id, where && formatSource(where), say(message, "zh-CN")])).toEqual(
    [],
  );
});
