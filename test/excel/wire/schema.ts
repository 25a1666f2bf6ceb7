/** What the genuine library says of its classes; read at run time, so that nothing of it is copied here. */
export interface ClassSchema {
  readonly scalars: readonly string[];
  readonly objects: readonly string[];
}

export interface Schema {
  readonly classes: Readonly<Record<string, ClassSchema>>;
  /** Values of the library's enumerations: `HorizontalAlignment` → "General", "Left" … */
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

/** Reads the schema from the library's `Excel` namespace. */
export function readSchema(excel: Readonly<Record<string, unknown>>): Schema {
  const classes: Record<string, ClassSchema> = {};
  const enums: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(excel)) {
    if (typeof value === "function") {
      const prototype: unknown = value.prototype;
      if (typeof prototype !== "object" || prototype === null || !("_className" in prototype)) continue;
      classes[String(prototype._className)] = {
        scalars: names(prototype, "_scalarPropertyNames"),
        objects: names(prototype, "_navigationPropertyNames"),
      };
    } else if (typeof value === "object" && value !== null && /^[A-Z]/.test(name)) {
      const values: unknown[] = Object.values(value);
      if (values.length > 0 && values.every((entry) => typeof entry === "string")) enums[name] = values;
    }
  }
  return { classes, enums };
}

function names(prototype: object, property: string): readonly string[] {
  const value: unknown = Reflect.get(prototype, property);
  return Array.isArray(value) ? value.map(String) : [];
}
