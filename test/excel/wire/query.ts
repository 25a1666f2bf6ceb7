import { ExcelError, notImplemented } from "./excel-error";
import type { HostObject, Property } from "./host-object";
import { type QueryInfo, wireName } from "./protocol";
import type { Schema } from "./schema";

/** Answers a `load`: the selected properties by their wire names, nested for objects, `_Items` for collections. */
export function query(object: HostObject, info: QueryInfo, schema: Schema): unknown {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  const split = paths.map((path) => path.split("/").filter((part) => part !== ""));
  return select(object, split, schema, info.Skip ?? 0, info.Top);
}

function select(
  object: HostObject,
  paths: readonly (readonly string[])[],
  schema: Schema,
  skip = 0,
  top?: number,
): unknown {
  const answer: Record<string, unknown> = { ...object.identity?.() };
  const nested = new Map<string, (readonly string[])[]>();
  const own = object.items ? paths.filter(([first]) => findKey(object.properties, first)) : paths;
  for (const [first, ...rest] of own.length === 0 && !object.items ? [["*"]] : own) {
    if (first === undefined || first === "*") {
      for (const [name, property] of allScalars(object, schema)) answer[wireName(name)] = property.get();
      continue;
    }
    const property = findKey(object.properties, first);
    if (property && rest.length === 0) {
      answer[wireName(property)] = read(object, property);
      continue;
    }
    const inner = findKey(object.objects, first);
    if (!inner) throw unknownMember(object, first, schema);
    nested.set(inner, [...(nested.get(inner) ?? []), rest]);
  }
  for (const [name, inner] of nested) {
    const child = object.objects[name]?.();
    const wanted = inner.filter((path) => path.length > 0);
    answer[wireName(name)] = child ? select(child, wanted, schema) : null;
  }
  if (object.items) {
    const ofItems = paths.filter(([first]) => !findKey(object.properties, first));
    const items = object.items().slice(skip, top === undefined ? undefined : skip + top);
    answer["_Items"] = items.map((item) => select(item, ofItems, schema));
  }
  return answer;
}

function read(object: HostObject, name: string): unknown {
  try {
    return object.properties[name]?.get();
  } catch (error) {
    if (error instanceof ExcelError && error.location === null) {
      throw new ExcelError(error.code, error.message, `${object.type}.${name}`);
    }
    throw error;
  }
}

/** A bare `load()` wants every scalar; one we do not model makes it fail, as a wrong answer would be worse. */
function allScalars(object: HostObject, schema: Schema): (readonly [string, Property])[] {
  const names = schema.classes[object.type]?.scalars ?? Object.keys(object.properties);
  return names
    .filter((name) => !name.startsWith("_"))
    .map((name) => {
      const property = object.properties[name];
      if (!property) throw notImplemented(`${object.type}.${name}`);
      return [name, property];
    });
}

function findKey(members: Readonly<Record<string, unknown>>, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const wanted = name.toLowerCase();
  return Object.keys(members).find((key) => key.toLowerCase() === wanted);
}

export function unknownMember(object: HostObject, name: string, schema: Schema): ExcelError {
  const known = schema.classes[object.type];
  const wanted = name.toLowerCase();
  const exists = [...(known?.scalars ?? []), ...(known?.objects ?? [])].find((key) => key.toLowerCase() === wanted);
  return exists
    ? notImplemented(`${object.type}.${exists}`)
    : new ExcelError("InvalidArgument", undefined, `${object.type}.${name}`);
}
