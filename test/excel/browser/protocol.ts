/** The messages between a page and the Excel on the web that frames it, as Microsoft's library sends and expects them. */
export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { forCalling: 0, forEventing: 1 } as const;

export const RICH_API_METHOD = 93;
export const COMMAND_COMPLETED_METHOD = 94;
export const COMMAND_INVOKED_EVENT = "appCommandInvoked";

export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What `executeMethod` carries. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Custom data, method, path, headers, body, permission, flags … */
  readonly ArrayData?: readonly unknown[];
}

export function isFrameRequest(value: unknown): value is FrameRequest {
  return (
    typeof value === "object" && value !== null && "_messageType" in value && value._messageType === MessageType.request
  );
}

export function isMethodCall(value: unknown): value is MethodCall {
  return typeof value === "object" && value !== null && "DdaMethod" in value;
}

const SELECTION_CHANGED = 2;

/** Of the one event of the document that is modelled. */
export function isEventOfSelection(data: unknown): boolean {
  return typeof data === "object" && data !== null && "eventDispId" in data && data.eventDispId === SELECTION_CHANGED;
}

/** Numbers by which Excel on the web refuses a request before it is performed. */
const REFUSALS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** The session is gone: what a page on the web is told when its connection is lost. */
const SESSION_LOST = 5012;
/** This part of the protocol is not offered here. */
export const NOT_OFFERED = 5001;

export function refusalNumber(code: string | null): number {
  return code === null ? SESSION_LOST : (REFUSALS[code] ?? NOT_OFFERED);
}
