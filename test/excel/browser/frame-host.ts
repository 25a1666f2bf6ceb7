import type { Connection } from "../wire/connection";
import {
  ActionType,
  COMMAND_COMPLETED_METHOD,
  COMMAND_INVOKED_EVENT,
  type FrameRequest,
  isEventOfSelection,
  isFrameRequest,
  isMethodCall,
  MessageType,
  type MethodCall,
  NOT_OFFERED,
  refusalNumber,
  ResponseType,
  RICH_API_METHOD,
} from "./protocol";
import { isServiceRequest, performServiceRequest } from "./runtime-service";

export interface FrameOptions {
  readonly excelApi: string;
  readonly locale: string;
  readonly workbookName: string;
  /** Called after each change of the selection. */
  readonly selectionListeners: Set<() => void>;
  /** The add-in asks for its pane, or puts it away. */
  readonly onVisibility: (visible: boolean) => void;
}

export interface FrameHost {
  readonly frame: HTMLIFrameElement;
  /** Presses a ribbon button that runs a function; resolves when the add-in says it has completed. */
  readonly runCommand: (functionName: string) => Promise<void>;
  readonly close: () => void;
}

const CONVERSATION = "conversation-1";
const APP_ID = "app-1";

/** Frames the add-in's page as Excel on the web does and answers its library from the connection. */
export function frameAddin(url: string, connection: Connection, options: FrameOptions): FrameHost {
  const frame = document.createElement("iframe");
  // The library reads the name while it loads: it must be there before the frame is.
  frame.name = JSON.stringify({
    baseFrameName: "excel",
    hostInfo: `Excel$Web$16.00$${options.locale}$telemetry$$disableLogging$0`,
    xdmInfo: `${CONVERSATION}|${APP_ID}|${location.origin}/`,
    serializerVersion: "1",
  });
  frame.src = url;
  frame.title = "Add-in";
  const completed = new Map<string, () => void>();
  let lastCommand = 0;
  let commandsReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (commandsReady = resolve));

  let watched: string | null = null;
  const selectionChanged = () => {
    if (watched !== null) postEvent(watched, {});
  };
  options.selectionListeners.add(selectionChanged);

  const listen = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || typeof event.data !== "string") return;
    const message = parse(event.data);
    if (!isFrameRequest(message)) return;
    checkRequirementSets(frame);
    void answerTo(message).then((data) => reply(message, data));
  };
  addEventListener("message", listen);

  async function answerTo({ _actionName, _actionType, _data }: FrameRequest): Promise<unknown> {
    if (_actionType !== ActionType.invoke) {
      if (_actionName === COMMAND_INVOKED_EVENT) setTimeout(commandsReady);
      if (isEventOfSelection(_data)) watched = _actionType === ActionType.registerEvent ? _actionName : null;
      return { Error: 0 };
    }
    if (_actionName === "ContextActivationManager_getAppContextAsync") return appContext(options);
    if (_actionName !== "executeMethod" || !isMethodCall(_data)) return null;
    const { DispatchId } = _data.DdaMethod;
    if (DispatchId === RICH_API_METHOD) return perform(_data);
    if (DispatchId !== COMMAND_COMPLETED_METHOD) return { Version: 1, Error: NOT_OFFERED };
    for (const value of Object.values(_data)) if (typeof value === "string") completed.get(value)?.();
    return { Version: 1, Error: 0 };
  }

  async function perform({ ArrayData = [] }: MethodCall): Promise<unknown> {
    const body = String(ArrayData[4]);
    if (isServiceRequest(body)) {
      return { Version: 1, Error: 0, Data: [200, [], performServiceRequest(body, options.onVisibility)] };
    }
    const result = await connection.send(body, Number(ArrayData[6]));
    if (result.kind === "answer") return { Version: 1, Error: 0, Data: [200, [], result.body] };
    return { Version: 1, Error: refusalNumber(result.kind === "refused" ? result.code : null) };
  }

  function reply({ _actionName, _conversationId, _correlationId }: FrameRequest, data: unknown): void {
    post({ _actionName, _conversationId, _correlationId, _responseType: ResponseType.forCalling, _data: data });
  }

  function post(message: Readonly<Record<string, unknown>>): void {
    const whole = { _messageType: MessageType.response, _errorCode: 0, _origin: location.origin, ...message };
    frame.contentWindow?.postMessage(JSON.stringify(whole), new URL(url, location.href).origin);
  }

  function postEvent(name: string, data: unknown): void {
    const event = { _responseType: ResponseType.forEventing, _correlationId: -1, _data: data };
    post({ _actionName: name, _conversationId: CONVERSATION, ...event });
  }

  return {
    frame,
    async runCommand(functionName) {
      await ready;
      lastCommand += 1;
      const id = `command-${lastCommand}`;
      const done = new Promise<void>((resolve) => completed.set(id, resolve));
      const event = JSON.stringify({ source: { id: functionName } });
      postEvent(COMMAND_INVOKED_EVENT, [id, functionName, event]);
      return done;
    },
    close: () => {
      removeEventListener("message", listen);
      options.selectionListeners.delete(selectionChanged);
      frame.remove();
    },
  };
}

function appContext({ excelApi, locale, workbookName }: FrameOptions): unknown {
  return {
    _id: APP_ID,
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: workbookName,
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: APP_ID,
    _hostFullVersion: "16.0.15407.10000",
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi, SharedRuntime: "1.1", AddinCommands: "1.1" }),
  };
}

/** The library's own switch, which it leaves off: a call newer than the offered requirement set must fail. */
function checkRequirementSets(frame: HTMLIFrameElement): void {
  const library: unknown = frame.contentWindow && Reflect.get(frame.contentWindow, "OfficeExtension");
  const utility: unknown = typeof library === "object" && library && Reflect.get(library, "CommonUtility");
  if (typeof utility === "function") Reflect.set(utility, "_doApiNotSupportedCheck", true);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
