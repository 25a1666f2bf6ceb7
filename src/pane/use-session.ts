import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { combine } from "../core/corrections/combine";
import type { Edit } from "../core/corrections/edits";
import type { Answers } from "../core/model/answers";
import type { CarryOver } from "../core/model/carry-over";
import type { Source } from "../core/model/area";
import type { Question } from "../core/model/mapping";
import type { Profile } from "../core/profiles/profile";
import type { Dependents } from "../host/dependents";
import { asHostError } from "../host/host-error";
import type { WorkbookHost, WrittenSheet } from "../host/port";
import type { RiverPort } from "../host/river-port";
import { scorer, type ScoreOutcome, type Scoring } from "../host/scorer";
import { useTravel } from "./use-travel";
import { answersOf, type Event, NEW_SESSION, reduce, type Session, unanswered, type View } from "./session";

/** Outcomes of work started elsewhere (the ribbon's command): returns how to stop listening. */
export type OutcomeFeed = (listener: (outcome: ScoreOutcome) => void) => () => void;

export interface SessionOptions {
  readonly host: WorkbookHost;
  /** Where the river runs. */
  readonly river: RiverPort;
  readonly onWritten?: ((sheets: readonly WrittenSheet[]) => void) | undefined;
  readonly onRemoved?: ((names: readonly string[]) => void) | undefined;
  readonly outcomes?: OutcomeFeed | undefined;
  /** False while the host is still being reached: nothing is read of its own accord; what a person starts waits. */
  readonly connected?: boolean | undefined;
}

export interface SessionControl {
  readonly session: Session;
  readonly connected: boolean;
  readonly score: () => void;
  /** Scores again and writes 复核提示 as well. */
  readonly writeFindings: () => void;
  readonly cancel: () => void;
  readonly choose: (id: Question["id"], option: number) => void;
  /** Goes by these rules from now on, and reads at once by them. */
  readonly chooseProfile: (profile: Profile) => void;
  /** Takes in what last year's workbook hands on: it is shown, reported and written from now on. */
  readonly takePrevious: (previous: CarryOver) => void;
  /** Says how the form looks in the workbook, where the host can. */
  readonly looks: Pick<WorkbookHost, "handIn">;
  /** What leads to our sheets from elsewhere in the workbook. */
  readonly dependents: (signal: AbortSignal) => Promise<Dependents>;
  readonly removeSheets: () => void;
  /** Changes the answers and shows at once what was read before in their light; nothing is read or written. */
  readonly correct: (edit: Edit) => void;
  /** Resolves when all changes so far are shown. */
  readonly settled: () => Promise<void>;
  readonly undo: () => void;
  /** What is selected in the workbook; null where it is no single range. */
  readonly selection: () => Promise<Source | null>;
  /** Calls back with what is selected, now and after each change, until the returned function is called. */
  readonly watchSelection: (listener: (source: Source | null) => void) => () => void;
  /** Selects the cells, and remembers where the accountant was; null where the host cannot. */
  readonly select: ((source: Source) => void) | null;
  /** Back to where the last jump began. */
  readonly goBack: () => void;
  readonly look: (view: View) => void;
}

/** Runs the steps a person asks for, one at a time, and keeps what came of them. Reads the workbook when it opens. */
export function useSession(options: SessionOptions): SessionControl {
  const { host, river, onWritten, onRemoved, outcomes, connected = true } = options;
  const [session, dispatch] = useReducer(reduce, NEW_SESSION);
  const scoring = useMemo(() => scorer(river), [river]);
  const current = useRef(session);
  const running = useRef<AbortController | null>(null);
  // Corrections are worked off one after the other, each upon what the one before led to.
  const correcting = useRef<Promise<void>>(Promise.resolve());
  // Null goes by the rules that the workbook remembers.
  const chosenProfile = useRef<Profile | null>(null);
  const lastYear = useRef<CarryOver | null>(null);

  const apply = useCallback((event: Event) => {
    // Reduced here as well, because a handler may need the state that its own event leads to.
    current.current = reduce(current.current, event);
    dispatch(event);
  }, []);

  const run = useCallback(
    async (work: Scoring) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      apply({ type: "started", step: "reading" });
      // Corrections under way are part of what is read now.
      await correcting.current;
      const { answers, questions, seen } = current.current;
      const outcome = await work(host, chosenProfile.current ?? seen?.profile ?? null, {
        answers: combine(answers ?? {}, answersOf(questions)),
        // What the workbook remembers came in with the first read, and may have been taken back since.
        forget: answers !== null,
        previous: lastYear.current,
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

  const read = useCallback(() => void run(scoring.readWorkbook), [run, scoring]);
  const score = useCallback(() => void run(scoring.scoreWorkbook), [run, scoring]);
  const writeFindings = useCallback(
    () => void run((on, by, options) => scoring.scoreWorkbook(on, by, { ...options, findingsSheet: true })),
    [run, scoring],
  );

  const readFirst = useCallback(() => {
    // The ribbon's command may have been here before the pane was first seen, the person before Excel was reached.
    if (current.current.outcome === null && running.current === null) read();
  }, [read]);
  useEffect(() => (connected ? whenVisible(readFirst) : undefined), [connected, readFirst]);
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

  const takePrevious = useCallback(
    (previous: CarryOver) => {
      lastYear.current = previous;
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

  /** `next` makes the answers to look at from those in force; null leaves everything as it is. */
  const answer = useCallback(
    (next: (session: Session) => Answers | null, undo: boolean) => {
      const turn = async () => {
        const { seen } = current.current;
        const answers = next(current.current);
        if (seen === null || answers === null) return;
        const outcome = await scoring.readSnapshot(seen.snapshot, seen.profile, {
          answers,
          forget: true,
          previous: lastYear.current,
        });
        apply({ type: "corrected", outcome, undo });
      };
      correcting.current = correcting.current.then(() => attempt(turn));
    },
    [apply, attempt, scoring],
  );
  const correct = useCallback(
    (edit: Edit) => answer(({ answers, questions }) => edit(combine(answers ?? {}, answersOf(questions))), false),
    [answer],
  );
  const settled = useCallback(() => correcting.current, []);
  const undo = useCallback(() => answer(({ past }) => past.at(-1) ?? null, true), [answer]);

  const dependents = useCallback((signal: AbortSignal) => host.dependents(signal), [host]);
  const removeSheets = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    apply({ type: "started", step: "removing" });
    const ended = (event: Event) => {
      if (running.current !== controller) return;
      running.current = null;
      apply(event);
      if (event.type === "removed") onRemoved?.(event.sheets);
    };
    host.removeOwnSheets(controller.signal).then(
      (sheets) => {
        // what was remembered there goes as well; 撤销 brings it back into force, and the next scoring into the workbook
        answer(() => ({}), false);
        void correcting.current.then(() => ended({ type: "removed", sheets }));
      },
      (error: unknown) => ended({ type: "ended", outcome: { status: "failed", error: asHostError(error) } }),
    );
  }, [answer, apply, host, onRemoved]);

  const travel = useTravel(host, current, apply);
  const look = useCallback((view: View) => apply({ type: "looked", view }), [apply]);

  return {
    session,
    connected,
    score,
    writeFindings,
    cancel,
    choose,
    chooseProfile,
    takePrevious,
    looks: host,
    dependents,
    removeSheets,
    correct,
    settled,
    undo,
    look,
    ...travel,
  };
}

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
