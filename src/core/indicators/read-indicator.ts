import type { IndicatorInput, ReadCell } from "../model/inputs";
import { isCellError } from "../model/snapshot";
import { compact } from "../text/normalise";
import {
  type Quantity,
  readQuantity,
  readQuantityCell,
  readSignCell,
  type SignCell,
  type Unit,
  wholeUnit,
} from "../text/quantity";
import { type Message, message } from "../wording";
import { fractionTarget } from "./fraction-target";
import type { Actual, Reading, Target } from "./reading";
import { NOTHING_REFERABLE, type Referables } from "./referable";
import { show, showIn } from "./show";
import { isGrade } from "./words/grades";
import { amountInReference, isReference } from "./words/references";
import { isTruth } from "./words/truths";
import { clauseFor } from "./words/clause";
import { saysNone, verdictOf } from "./words/verdict";

const NIL = /^(?:[-—–―/\\*…]+|N\/A|不适用)$/i;

/** Reads the cells of an indicator together: sign, target, unit and actual may stand in one cell or in four. */
export function readIndicator(
  indicator: IndicatorInput,
  year: number | null,
  referables: Referables = NOTHING_REFERABLE,
): Reading {
  const sign = readSignCell(compact(indicator.sign?.text ?? ""));
  const columnUnit = wholeUnit(compact(indicator.unit?.text ?? ""))?.unit ?? null;
  const actualText = textOf(indicator.actual);
  const written = textOf(indicator.target);
  const asked = amountInReference(written) ?? (indicator.target ? readQuantityCell(indicator.target) : null);
  const actual = readActual(indicator.actual, written, asked, columnUnit);
  const found = asked ?? (saysNone(written) && actual.kind === "quantity" ? readQuantity("0") : null);
  const hints: Message[] = [];
  const isMarkedQualitative = sign?.kind === "qualitative";
  if (isMarkedQualitative && found && actual.kind === "quantity") {
    hints.push(message("indicators.hint.marked-qualitative"));
  }
  if (sign?.kind === "sign" && conflicts(sign, found)) {
    hints.push(message("indicators.hint.sign-conflict", { sign: sign.symbol, target: written }));
  }
  const asWritten = isMarkedQualitative && actual.kind !== "quantity" ? null : withColumns(found, sign, columnUnit);
  const fraction = fractionTarget(indicator, asWritten, columnUnit);
  const quantity = fraction ?? asWritten;
  const unitText = found && "unit" in found && !found.unit && columnUnit ? unitWords(indicator.unit, columnUnit) : "";
  const targetText = `${symbolBefore(found, sign)}${fraction === null ? written : show(fraction.value)}${unitText}`;
  if (fraction !== null) {
    const value = showIn(fraction.value, fraction.unit);
    hints.push(message("indicators.hint.percent-assumed", { text: written, value }));
  }
  return {
    indicator,
    year,
    target: readTarget(indicator.target, targetText, quantity),
    targetCell: indicator.target,
    targetText,
    isFraction: fraction !== null,
    actual,
    actualCell: indicator.actual,
    actualText,
    columnUnit,
    referables,
    hints,
  };
}

/** The sign of its own column, where the target needs one: "=" before a number says no more than the number. */
function symbolBefore(found: Quantity | null, sign: SignCell | null): string {
  return sign?.kind !== "sign" || saysItself(found) || sign.sign.comparison === "equal" ? "" : sign.symbol;
}

/** "≥6", "10-15": a sign before it would say nothing more. */
function saysItself(found: Quantity | null): boolean {
  return found?.kind === "range" || (found?.kind === "bound" && found.signed);
}

/** As the column says it where that is more: "万元/公里". */
function unitWords(cell: ReadCell | null, { label }: Unit): string {
  const words = textOf(cell);
  return words.startsWith(label) ? words : label;
}

/** A cell's words; a truth value is 是 or 否. */
function textOf(cell: ReadCell | null): string {
  if (!cell) return "";
  if (typeof cell.value === "boolean") return cell.value ? "是" : "否";
  return cell.text.trim();
}

function isNothing(cell: ReadCell | null): boolean {
  const text = compact(textOf(cell));
  return text === "" || NIL.test(text);
}

function readTarget(cell: ReadCell | null, text: string, quantity: Quantity | null): Target {
  if (cell && isCellError(cell.value)) return { kind: "error", error: cell.value };
  if (isNothing(cell)) return { kind: "missing" };
  if (quantity && (quantity.rest === "" || !isReference(text))) return { kind: "quantity", quantity };
  if (isReference(text)) return { kind: "reference" };
  if (isTruth(text)) return { kind: "boolean" };
  return { kind: isGrade(text) ? "grade" : "words" };
}

function readActual(cell: ReadCell | null, target: string, asked: Quantity | null, unit: Unit | null): Actual {
  if (cell && isCellError(cell.value)) return { kind: "error", error: cell.value };
  if (isNothing(cell)) return { kind: "missing" };
  const quantity = cell
    ? (readQuantityCell(cell) ?? clauseFor(asked, unit, textOf(cell)) ?? fractionFor(target, textOf(cell)))
    : null;
  return quantity ? { kind: "quantity", quantity } : { kind: "words", verdict: verdictOf(textOf(cell), target) };
}

/** 1/2 alone may be one of two; against 不少于1/3 it is a half. */
function fractionFor(target: string, actual: string): Quantity | null {
  const fraction = /^[1-9]\/(?:[2-9]|10)$/;
  return fraction.test(compact(actual)) && /\d\/\d/.test(target) ? readQuantity(`达到${actual}`) : null;
}

function conflicts(sign: SignCell & { kind: "sign" }, found: Quantity | null): boolean {
  return found?.kind === "bound" && found.signed && found.comparison !== sign.sign.comparison;
}

/** The target with the sign and the unit of their own columns, where the target itself has none. */
function withColumns(found: Quantity | null, sign: SignCell | null, unit: Unit | null): Quantity | null {
  if (!found || found.kind === "date") return found;
  const measured = { ...found, unit: found.unit ?? unit };
  if (measured.kind !== "bound" || measured.signed || sign?.kind !== "sign") return measured;
  const { comparison, strict } = sign.sign;
  return { ...measured, comparison, strict, signed: true };
}
