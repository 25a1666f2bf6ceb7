import { HostError, type HostErrorCode } from "../host-error";

/** A fault of the opened file, thrown inside this room; `openFault` turns it into the HostError that names the file. */
export class FileFault extends Error {
  override readonly name = "FileFault";

  constructor(
    readonly code: HostErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export function damaged(what: string, cause?: unknown): FileFault {
  return new FileFault("damaged-workbook", what, { cause });
}

export function tooLarge(what: string): FileFault {
  return new FileFault("too-large", what);
}

/** `numbers` says how many, in figures alone: the sentence says of what, in the reader's language. */
export function tooMany(what: "sheets" | "cells" | "formats", numbers: string): FileFault {
  return new FileFault(`too-many-${what}`, numbers);
}

/**
 * The HostError for whatever went wrong with the file `name`. Its `details` fill the sentence: the file's name, and
 * where something is too large or too many also what, without words of any language. Anything but a FileFault is a defect of ours and stays "unexpected".
 */
export function asFileError(error: unknown, name: string): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof FileFault) {
    const details = error.code.startsWith("too-") ? `${name}: ${error.message}` : name;
    return new HostError(error.code, details, { cause: error });
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError("unexpected", details, { cause: error });
}
