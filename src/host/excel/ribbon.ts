/**
 * Ties a function command of the manifest to what it does. Called at load and not in Office.onReady: the ribbon may
 * call before anything else on the page has run. Outside Office there is no ribbon, and nothing happens.
 */
export function onRibbonCommand(name: string, run: () => Promise<void>): void {
  if (typeof Office === "undefined") return;
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Office keeps the button disabled until it hears that the command is done, whatever came of it.
    void run().finally(() => event.completed());
  });
}

/** Opens the task pane of this add-in. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
