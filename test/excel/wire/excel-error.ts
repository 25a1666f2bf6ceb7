/** The error codes Excel answers with; the texts beside them are its own, never to be relied on. */
const KNOWN = {
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  AccessDenied: [403, "You cannot perform the requested operation."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  ItemAlreadyExists: [409, "A resource with the same name or identifier already exists."],
  GeneralException: [500, "There was an internal error while processing the request."],
  RequestPayloadSizeLimitExceeded: [400, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [400, "The response payload size has exceeded the limit."],
} as const;

/** What a member answers when Excel refuses: the code, and where known the member's place. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";

  constructor(
    readonly code: string,
    message?: string,
    readonly location: string | null = null,
  ) {
    super(message ?? (isKnown(code) ? KNOWN[code][1] : code));
  }

  get status(): number {
    return isKnown(this.code) ? KNOWN[this.code][0] : 500;
  }
}

function isKnown(code: string): code is keyof typeof KNOWN {
  return code in KNOWN;
}

export function invalidArgument(why?: string): ExcelError {
  return new ExcelError(
    "InvalidArgument",
    why && `The argument is invalid or missing or has an incorrect format. (${why})`,
  );
}

/** The stand-in does not know what Excel would do here: said loudly, so that no test passes on a guess. */
export function notImplemented(what: string): ExcelError {
  return new ExcelError("NotImplemented", `${what} is not implemented by the stand-in`, what);
}
