import type { Source } from "../../core/model/area";

/**
 * Tells what is selected, now and after each change. The event is of the Common API, older than our floor; an Excel that
 * refuses it, or is busy when asked, tells nothing.
 */
export function watchSelection(
  ask: () => Promise<Source | null>,
  listener: (source: Source | null) => void,
): () => void {
  let isOver = false;
  const tell = () =>
    void ask().then(
      (source) => isOver || listener(source),
      () => undefined,
    );
  const { document } = Office.context;
  const event = Office.EventType.DocumentSelectionChanged;
  document.addHandlerAsync(event, tell);
  tell();
  return () => {
    isOver = true;
    document.removeHandlerAsync(event, { handler: tell });
  };
}
