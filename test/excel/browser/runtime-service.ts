import { createDispatcher } from "../wire/dispatcher";
import { hostObject } from "../wire/host-object";
import { type Batch, PathType } from "../wire/protocol";

const RUNTIME = "Microsoft.AppRuntime.AppRuntimeService";
const INTERNAL = "Microsoft.InternalService.AddinInternalService";

/** A request to the add-in's own surroundings (show its pane, "my commands are ready"), none to the workbook. */
export function isServiceRequest(body: string): boolean {
  if (!body.includes('"Microsoft.')) return false;
  const batch = JSON.parse(body) as Batch;
  return Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === PathType.new);
}

/** `Office.addin.showAsTaskpane()`, `hide()` and the like; the answer's text. */
export function performServiceRequest(body: string, onVisibility: (visible: boolean) => void): string {
  let state = "Background";
  const runtime = hostObject({
    type: "AppRuntimeService",
    properties: {},
    objects: {},
    methods: {
      setAppRuntimeState: (wanted) => {
        state = String(wanted);
        onVisibility(state === "Visible");
      },
      getAppRuntimeState: () => state,
    },
  });
  const internal = hostObject({
    type: "AddinInternalService",
    properties: {},
    objects: {},
    methods: { notifyActionHandlerReady: () => undefined },
  });
  const root = hostObject({ type: "Surroundings", properties: {}, objects: {}, methods: {} });
  const services = { [RUNTIME]: () => runtime, [INTERNAL]: () => internal };
  const dispatcher = createDispatcher(root, { classes: {}, enums: {} }, services);
  return JSON.stringify(dispatcher.execute(JSON.parse(body) as Batch));
}
