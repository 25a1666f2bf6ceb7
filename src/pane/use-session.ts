import { useCallback, useEffect, useReducer, useRef } from "react";
import { combine } from "../core/corrections/combine";
import type { Edit } from "../core/corrections/edits";
import type { Answers } from "../core/model/answers";
import type { Source } from "../core/model/area";
import type { Question } from "../core/model/mapping";
import type { Profile } from "../core/profiles/profile";
import { asHostError } from "../host/host-error";
import type { WorkbookHost, WrittenSheet } from "../host/port";
import { readSnapshot, readWorkbook, type ScoreOutcome, scoreWorkbook } from "../host/score-workbook";
import { answersOf, type Event, NEW_SESSION, reduce, type Session, unanswered } from "./session";

/** Outcomes of work started elsewhere (the ribbon's command): returns how to stop listening. */
export type OutcomeFeed = (listener: (outcome: ScoreOutcome) => void) => () => void;

export interface SessionOptions {
  readonly host: WorkbookHost;
  readonly onWritten?: ((sheets: readonly WrittenSheet[]) => void) | undefined;
  readonly onRemoved?: ((names: readonly string[]) => void) | undefined;
  readonly outcomes?: OutcomeFeed | undefined;
}

export interface SessionControl {
  readonly session: Session;
  readonly score: () => void;
  /** Scores again and writes 复核提示 as well. */
  readonly writeFindings: () => void;
  readonly cancel: () => void;
  readonly choose: (id: Question["id"], option: number) => void;
  /** Goes by these rules from now on, and reads at once by them. */
  readonly chooseProfile: (profile: Profile) => void;
  readonly removeSheets: () => void;
  /** Changes the answers and shows at once what was read before in their light; nothing is read or written. */
  readonly correct: (edit: Edit) => void;
  readonly undo: () => void;
  /** What is selected in the workbook; null where it is no single range. */
  readonly selection: () => Promise<Source | null>;
  /** Selects the cells; null where the host cannot. */
  readonly select: ((source: Source) => void) | null;
}

/** Runs the steps a person asks for, one at a time, and keeps what came of them. Reads the workbook when it opens. */
export function useSession({ host, onWritten, onRemoved, outcomes }: SessionOptions): SessionControl {
  const [session, dispatch] = useReducer(reduce, NEW_SESSION);
  const current = useRef(session);
  const running = useRef<AbortController | null>(null);
  // Null goes by the rules that the workbook remembers.
  const chosenProfile = useRef<Profile | null>(null);

  const apply = useCallback((event: Event) => {
    // Reduced here as well, because a handler may need the state that its own event leads to.
    current.current = reduce(current.current, event);
    dispatch(event);
  }, []);

  const run = useCallback(
    async (work: typeof readWorkbook) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      apply({ type: "started", step: "reading" });
      const { answers, questions, seen } = current.current;
      const outcome = await work(host, chosenProfile.current ?? seen?.profile ?? null, {
        answers: combine(answers ?? {}, answersOf(questions)),
        // What the workbook remembers came in with the first read, and may have been taken back since.
        forget: answers !== null,
        signal: controller.signal,
        onStep: (step) => running.current === controller && apply({ type: "step", step }),
      });
      if (running.current !== controller) return;
      running.current = null;
      apply({ type: "ended", outcome });
      if (outcome.status === "written") onWritten?.(outcome.sheets);
    },
    [apply, host, onWritten],
  );

  const read = useCallback(() => void run(readWorkbook), [run]);
  const score = useCallback(() => void run(scoreWorkbook), [run]);
  const writeFindings = useCallback(() => void run(scoreWithFindings), [run]);

  const readFirst = useCallback(() => {
    // The ribbon's command may have been here before the pane was first seen.
    if (current.current.outcome === null) read();
  }, [read]);
  useEffect(() => whenVisible(readFirst), [readFirst]);
  useEffect(() => () => running.current?.abort(), []);
  const receive = useCallback(
    (outcome: ScoreOutcome) => {
      // What the pane was about to say is older than what the person has just asked for on the ribbon.
      running.current?.abort();
      running.current = null;
      apply({ type: "ended", outcome });
    },
    [apply],
  );
  useEffect(() => outcomes?.(receive), [outcomes, receive]);

  const cancel = useCallback(() => {
    apply({ type: "cancelling" });
    running.current?.abort();
  }, [apply]);

  const choose = useCallback(
    (id: Question["id"], option: number) => {
      apply({ type: "chosen", id, option });
      // Read at once, so that a question that follows from the answer is asked before the next click.
      if (unanswered(current.current.questions) === 0) read();
    },
    [apply, read],
  );

  const chooseProfile = useCallback(
    (profile: Profile) => {
      chosenProfile.current = profile;
      read();
    },
    [read],
  );

  const attempt = useCallback(
    async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        apply({ type: "ended", outcome: { status: "failed", error: asHostError(error) } });
      }
    },
    [apply],
  );

  const answer = useCallback(
    (answers: Answers, undo: boolean) => {
      const { seen } = current.current;
      if (seen === null) return;
      try {
        const outcome = readSnapshot(seen.snapshot, seen.profile, { answers, forget: true });
        apply({ type: "corrected", outcome, undo });
      } catch (error) {
        apply({ type: "ended", outcome: { status: "failed", error: asHostError(error) } });
      }
    },
    [apply],
  );
  const correct = useCallback(
    (edit: Edit) => {
      const { answers, questions } = current.current;
      answer(edit(combine(answers ?? {}, answersOf(questions))), false);
    },
    [answer],
  );
  const undo = useCallback(() => {
    const before = current.current.past.at(-1);
    if (before !== undefined) answer(before, true);
  }, [answer]);
  const selection = useCallback(async () => {
    try {
      return await host.selection();
    } catch (error) {
      apply({ type: "ended", outcome: { status: "failed", error: asHostError(error) } });
      return null;
    }
  }, [apply, host]);

  const removeSheets = useCallback(() => {
    apply({ type: "started", step: "removing" });
    void attempt(async () => {
      const sheets = await host.removeOwnSheets();
      apply({ type: "removed", sheets });
      onRemoved?.(sheets);
    });
  }, [apply, attempt, host, onRemoved]);

  const select = useCallback((source: Source) => void attempt(() => host.select(source)), [attempt, host]);

  return {
    session,
    score,
    writeFindings,
    cancel,
    choose,
    chooseProfile,
    removeSheets,
    correct,
    undo,
    selection,
    select: host.capabilities.select ? select : null,
  };
}

const scoreWithFindings: typeof scoreWorkbook = (host, profile, options) =>
  scoreWorkbook(host, profile, { ...options, findingsSheet: true });

/** Once the page can be seen: a pane that the ribbon's command keeps hidden reads nothing for nobody. */
function whenVisible(work: () => void): () => void {
  if (!document.hidden) {
    work();
    return () => undefined;
  }
  const listen = () => {
    if (!document.hidden) {
      document.removeEventListener("visibilitychange", listen);
      work();
    }
  };
  document.addEventListener("visibilitychange", listen);
  return () => document.removeEventListener("visibilitychange", listen);
}
