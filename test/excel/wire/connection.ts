import { workbookObject } from "../members/workbook";
import type { Workbook } from "../model/workbook";
import { createDispatcher } from "./dispatcher";
import { ExcelError } from "./excel-error";
import type { Faults } from "./faults";
import { type Action, type Batch, type BatchAnswer, isCleanUp, summary } from "./protocol";
import type { Schema } from "./schema";
import type { Undo } from "./undo";

/** Set by `Excel.run({ delayForCellEdit: true })`: wait for the end of cell editing. */
const DELAY_FOR_CELL_EDIT = 64;

/** One round trip, as a test counts it. */
export interface RequestRecord {
  /** From 1. */
  readonly number: number;
  readonly actions: number;
  readonly does: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code Excel answered with, null when all went well. */
  readonly error: string | null;
}

/** The answer's text, a refusal of the whole request, or nothing at all. */
export type Reply =
  | { readonly kind: "answer"; readonly body: string }
  | { readonly kind: "refused"; readonly code: string; readonly message: string }
  | { readonly kind: "lost" };

export interface Connection {
  /** Performs one batch. `flags` are the client's request flags. Settles late, or never, where a fault says so. */
  readonly send: (body: string, flags: number) => Promise<Reply>;
}

/** Connects a client library to the workbook; each request is written to `requests`. */
export function connect(
  workbook: Workbook,
  schema: Schema,
  { faults, requests, undo }: { readonly faults: Faults; readonly requests: RequestRecord[]; readonly undo: Undo },
): Connection {
  const dispatcher = createDispatcher(workbookObject({ workbook, schema }), schema, {}, undo.watch.bind(undo));
  return {
    async send(body, flags) {
      const batch = JSON.parse(body) as Batch;
      if (isCleanUp(batch)) return { kind: "answer", body: JSON.stringify(dispatcher.execute(batch)) };
      const number = faults.nextNumber();
      await faults.beforeRequest(number);
      if (flags & DELAY_FOR_CELL_EDIT) await faults.endOfCellEdit();
      const reply = answer(batch, body);
      undo.requestDone(number);
      requests.push({
        number,
        actions: batch.Actions.length,
        does: summary(batch),
        requestBytes: byteLength(body),
        responseBytes: reply.kind === "answer" ? byteLength(reply.body) : 0,
        error: errorOf(reply),
      });
      return faults.afterwards(number, reply);

      function answer(wanted: Batch, text: string): Reply {
        if (byteLength(text) > faults.payloadLimit) return refusal("RequestPayloadSizeLimitExceeded");
        if (faults.cellEdit) return refusal("InvalidOperationInCellEditMode");
        const failure = faults.failureOf(number);
        if (failure?.kind === "lost" && !failure.executed) return { kind: "lost" };
        if (failure?.kind === "error") return failing(wanted, failure.code, failure.location, failure.afterActions);
        const done = JSON.stringify(
          dispatcher.execute(wanted),
          faults.withholdsCells(number) ? withoutCells : undefined,
        );
        if (failure?.kind === "lost") return { kind: "lost" };
        return byteLength(done) > faults.payloadLimit
          ? refusal("ResponsePayloadSizeLimitExceeded")
          : { kind: "answer", body: done };
      }
    },
  };

  /** Performs the first actions only, then answers with the error. */
  function failing(batch: Batch, code: string, location: string | null, count: number): Reply {
    const actions: readonly Action[] = batch.Actions.slice(0, count);
    const part = dispatcher.execute({ ...batch, Actions: actions });
    const error = new ExcelError(code);
    const answer: BatchAnswer = {
      ...part,
      Error: {
        Code: code,
        Message: error.message,
        Location: location,
        ActionIndex: Math.min(count, batch.Actions.length - 1),
        HttpStatusCode: error.status,
      },
    };
    return { kind: "answer", body: JSON.stringify(answer) };
  }
}

/** A JSON replacer: what a range answers for its cells becomes null. */
function withoutCells(key: string, value: unknown): unknown {
  return ["Values", "ValueTypes", "NumberFormat", "Formulas", "Text"].includes(key) ? null : value;
}

function refusal(code: string): Reply {
  return { kind: "refused", code, message: new ExcelError(code).message };
}

function errorOf(reply: Reply): string | null {
  if (reply.kind === "lost") return "ConnectionFailure";
  if (reply.kind === "refused") return reply.code;
  const answer = JSON.parse(reply.body) as BatchAnswer;
  return answer.Error?.Code ?? null;
}

/** Length in UTF-8. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Half of a surrogate pair is two of the pair's four bytes.
    bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}
