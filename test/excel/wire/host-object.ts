export interface Property {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** An object of Excel's as the dispatcher sees it. Members carry the library's names; what is absent is not modelled. */
export interface HostObject {
  /** The library's class name. */
  readonly type: string;
  readonly properties: Readonly<Record<string, Property>>;
  /** Objects reached by a property; null for a null object. */
  readonly objects: Readonly<Record<string, () => HostObject | null>>;
  /** Methods by name. They answer a plain value, another object, null for a null object, or nothing. */
  readonly methods: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** `getItem(key)` of a collection. */
  readonly item?: (key: unknown) => HostObject;
  /** A collection's members, in order. */
  readonly items?: () => readonly HostObject[];
  /** How the client finds the object again: `Id` or `_Id`. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  /** Only by a kept reference can the object be found again. */
  readonly kept?: boolean;
}

const MARK = Symbol("host object");

/** Marks an object so that arguments and results can be told from plain values. */
export function hostObject<T extends HostObject>(object: T): T {
  Object.defineProperty(object, MARK, { value: true });
  return object;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && MARK in value;
}

export function readOnly(get: () => unknown): Property {
  return { get };
}
