import type { Check } from "../check";
import { comparabilityChecks } from "./comparability";
import { completenessChecks } from "./completeness";
import { dateChecks } from "./dates";
import { deviationChecks } from "./deviation";
import { evidenceChecks } from "./evidence";
import { executionChecks } from "./execution";
import { executionRowChecks } from "./execution-rows";
import { fundChecks } from "./funds";
import { goalChecks } from "./goals";
import { historyChecks } from "./history";
import { measurabilityChecks } from "./measurability";
import { problemChecks } from "./problems";
import { reportFigureChecks } from "./report-figures";
import { reportWordingChecks } from "./report-wording";
import { scopeChecks } from "./scope";
import { labelChecks } from "./labels";
import { scoreChecks } from "./scores";
import { spendingChecks } from "./spending";
import { weightChecks } from "./weights";

/** Those that read the report, or 基本情况 in its place. */
export const REPORT_CHECKS: readonly Check[] = [
  ...historyChecks,
  ...problemChecks,
  ...reportFigureChecks,
  ...reportWordingChecks,
];

/** Every check, by subject. A new one is a unit in its subject's file, with its examples beside it. */
export const CHECKS: readonly Check[] = [
  ...weightChecks,
  ...scoreChecks,
  ...completenessChecks,
  ...measurabilityChecks,
  ...comparabilityChecks,
  ...deviationChecks,
  ...goalChecks,
  ...evidenceChecks,
  ...dateChecks,
  ...executionChecks,
  ...executionRowChecks,
  ...fundChecks,
  ...spendingChecks,
  ...scopeChecks,
  ...labelChecks,
  ...REPORT_CHECKS,
];
