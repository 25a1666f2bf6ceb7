/** Why a host could not do what it was asked: each has a sentence of ours (`core/wording/host.ts`). */
export type HostErrorCode =
  | "cell-edit-mode"
  | "structure-protected"
  | "sheet-protected"
  | "read-only"
  | "too-large"
  | "too-many-sheets"
  | "too-many-cells"
  | "too-many-formats"
  | "request-too-large"
  | "access-denied"
  | "cancelled"
  | "removal-cancelled"
  | "workbook-switched"
  | "connection-lost"
  | "sheet-missing"
  | "sheet-hidden"
  | "host-too-old"
  | "not-in-excel"
  | "no-file"
  | "not-a-workbook"
  | "legacy-xls"
  | "password-protected"
  | "damaged-workbook"
  | "script-missing"
  | "unexpected";

/** A broken or unwilling host. `details` is technical, for 复制详情; it is never shown as the explanation. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    readonly details: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${details}`, options);
  }
}

/** How the bundler names a script of ours that did not arrive: the network failed, or a newer build is served. */
const SCRIPT_MISSING = "ChunkLoadError";

/** The person gave it up: news, but no fault. */
export function isGivenUp({ code }: HostError): boolean {
  return code === "cancelled" || code === "removal-cancelled";
}

/** Any thrown value as a HostError: what a host did not foresee is "unexpected", with its stack as details. */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const missing = error instanceof Error && error.name === SCRIPT_MISSING;
  return new HostError(missing ? "script-missing" : "unexpected", details, { cause: error });
}
