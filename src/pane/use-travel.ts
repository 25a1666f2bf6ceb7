import { type RefObject, useCallback } from "react";
import type { Source } from "../core/model/area";
import { asHostError } from "../host/host-error";
import type { WorkbookHost } from "../host/port";
import type { Event, Session } from "./session";

/** Going to cells and back. A jump that is refused is told, and leaves what was read as it is. */
export function useTravel(host: WorkbookHost, session: RefObject<Session>, apply: (event: Event) => void) {
  const attempt = useCallback(
    async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
      try {
        return await work();
      } catch (error) {
        apply({ type: "lost", error: asHostError(error) });
        return null;
      }
    },
    [apply],
  );

  const watchSelection = useCallback(
    (listener: (source: Source | null) => void) => host.watchSelection(listener),
    [host],
  );

  const selection = useCallback(() => attempt(() => host.selection()), [attempt, host]);

  const select = useCallback(
    (source: Source) =>
      void attempt(async () => {
        // Several ranges at once are no place to come back to; that is no reason not to go.
        const from = await host.selection().catch(() => null);
        await host.select(source);
        apply({ type: "went", from });
      }),
    [apply, attempt, host],
  );

  const goBack = useCallback(() => {
    const origin = session.current?.origins.at(-1);
    if (origin === undefined) return;
    apply({ type: "returned" });
    void attempt(() => host.select(origin));
  }, [apply, attempt, host, session]);

  return { selection, watchSelection, goBack, select: host.capabilities.select ? select : null };
}
