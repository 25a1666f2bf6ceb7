import { asHostError, HostError, type HostErrorCode } from "../host-error";

/** What Excel's own error codes mean to the accountant. Codes are stable; Excel's messages are not and are never shown. */
const MEANING: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  CellInEditMode: "cell-edit-mode",
  AccessDenied: "access-denied",
  WriteNotSupportedWhenModalDialogOpen: "cell-edit-mode",
  RequestPayloadSizeLimitExceeded: "request-too-large",
  ResponsePayloadSizeLimitExceeded: "request-too-large",
  OperationCellsExceedLimit: "request-too-large",
  RangeExceedsLimit: "request-too-large",
  InactiveWorkbook: "workbook-switched",
  InvalidSelection: "workbook-switched",
  ItemNotFound: "sheet-missing",
  ItemAlreadyExists: "sheet-missing",
  InvalidReference: "sheet-missing",
  ApiNotFound: "host-too-old",
  ApiNotAvailable: "host-too-old",
  UnsupportedFeature: "host-too-old",
  UnsupportedOperation: "host-too-old",
  ConnectionFailure: "connection-lost",
  Timeout: "connection-lost",
  InvalidOrTimedOutSession: "connection-lost",
  ActivityLimitReached: "connection-lost",
  RequestAborted: "connection-lost",
  ServiceNotAvailable: "connection-lost",
};

/** Codes by which Excel on the web says that one request or its answer was too long; smaller requests may pass. */
const PAYLOAD_CODES: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: unknown;
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/** True when the same work can be tried in smaller portions. */
export function isPayloadError(error: unknown): boolean {
  return isOfficeError(error) && PAYLOAD_CODES.has(error.code);
}

/** True when what is selected is not one range of cells. */
export function isNoRange(error: unknown): boolean {
  return isOfficeError(error) && error.code === "InvalidSelection";
}

/** Whatever was thrown while talking to Excel, as one of our own errors; technical details are kept for copying. */
export function excelError(error: unknown): HostError {
  if (error instanceof HostError || !isOfficeError(error)) return asHostError(error);
  return new HostError(MEANING[error.code] ?? "unexpected", detailsOf(error), { cause: error });
}

function detailsOf({ code, message, debugInfo }: OfficeError): string {
  return `${code}: ${message}\n${JSON.stringify(debugInfo ?? {}, null, 1)}`;
}
