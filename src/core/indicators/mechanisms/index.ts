import type { Mechanism } from "../mechanism";
import { atLeast } from "./at-least";
import { atMost } from "./at-most";
import { boolean } from "./boolean";
import { completion } from "./completion";
import { deadline } from "./deadline";
import { direct } from "./direct";
import { equal } from "./equal";
import { executionRow } from "./execution-row";
import { notDone } from "./not-done";
import { orderedGrade } from "./ordered-grade";
import { qualitative } from "./qualitative";
import { range } from "./range";
import { reference } from "./reference";
import { signedChange } from "./signed-change";
import { zeroTarget } from "./zero-target";

/** How rows without a target and an actual are scored; asked before anything is called missing. */
export const DIRECT: Mechanism = direct;

/** Every other mechanism; the first that accepts an indicator scores it. */
export const MECHANISMS: readonly Mechanism[] = [
  notDone,
  deadline,
  signedChange,
  range,
  zeroTarget,
  executionRow,
  completion,
  atLeast,
  atMost,
  equal,
  reference,
  orderedGrade,
  boolean,
  qualitative,
];
