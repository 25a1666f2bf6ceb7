import { ExcelError, notImplemented } from "./excel-error";
import { type HostObject, isHostObject } from "./host-object";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type BatchError,
  memberName,
  type ObjectPathInfo,
  PathType,
} from "./protocol";
import { query, unknownMember } from "./query";
import type { Schema } from "./schema";

export interface Dispatcher {
  /** Performs the actions in order. What precedes a failing action stays done. */
  readonly execute: (batch: Batch) => BatchAnswer;
}

/** Objects the client asked us to keep between batches, by the id it was told. */
interface References {
  last: number;
  readonly objects: Map<string, HostObject>;
}

/**
 * Interprets the library's request batches on any tree of host objects whose root is the workbook. `services` are objects
 * the client creates by name, beside the workbook; `watch` hears of every call that may change something.
 */
export function createDispatcher(
  root: HostObject,
  schema: Schema,
  services: Readonly<Record<string, () => HostObject>> = {},
  watch: (member: string) => void = () => undefined,
): Dispatcher {
  const references: References = { last: 0, objects: new Map() };
  return {
    execute(batch) {
      const run = new BatchRun({ root, schema, services, watch }, references, batch);
      return run.execute();
    },
  };
}

interface World {
  readonly root: HostObject;
  readonly schema: Schema;
  readonly services: Readonly<Record<string, () => HostObject>>;
  /** Hears of each property set and each method called, as "Range.values", before it is done. */
  readonly watch: (member: string) => void;
}

class BatchRun {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly keptIds = new Map<number, string>();

  constructor(
    private readonly world: World,
    private readonly references: References,
    private readonly batch: Batch,
  ) {}

  execute(): BatchAnswer {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: describe(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.objectAt(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.instantiate(object, action.ObjectPathId);
      case ActionType.query:
        return object && query(object, action.QueryInfo ?? {}, this.world.schema);
      case ActionType.method:
        return this.invoke(object, action);
      case ActionType.setProperty:
        return this.set(object, memberName(action.Name), this.argumentsOf(action.ArgumentInfo)[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, memberName(name), value);
        return null;
      default:
        throw notImplemented(`action of type ${action.ActionType}`);
    }
  }

  private instantiate(object: HostObject, pathId: number): unknown {
    const wanted = this.batch.ObjectPaths[String(pathId)];
    const keep = object.kept && this.batch.AutoKeepReference && !wanted?.D;
    return { ...object.identity?.(), ...(keep ? { _ReferenceId: this.keep(object, pathId) } : {}) };
  }

  private keep(object: HostObject, pathId: number): string {
    const path = this.batch.ObjectPaths[String(pathId)];
    const known = path?.ObjectPathType === PathType.reference ? path.Name : this.keptIds.get(pathId);
    if (known !== undefined) return known;
    const id = `kept-${++this.references.last}`;
    this.references.objects.set(id, object);
    this.keptIds.set(pathId, id);
    return id;
  }

  private invoke(object: HostObject | null, action: Action): unknown {
    const args = this.argumentsOf(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.references.objects.delete(String(args[0]));
      return null;
    }
    if (action.Name === "_KeepReference") return object && void this.keep(object, action.ObjectPathId);
    if (!object) throw notImplemented(`${memberName(action.Name)}() on a null object`);
    const answer = this.call(object, memberName(action.Name), args);
    return isHostObject(answer) ? this.instantiate(answer, action.ObjectPathId) : answer;
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const method = object.methods[name];
    if (!method) throw notImplemented(`${object.type}.${name}`);
    this.world.watch(`${object.type}.${name}`);
    return located(`${object.type}.${name}`, () => method(...args));
  }

  private set(object: HostObject | null, name: string, value: unknown): null {
    if (!object) throw notImplemented(`setting ${name} of a null object`);
    const property = object.properties[name];
    if (!property) throw unknownMember(object, name, this.world.schema);
    const { set } = property;
    if (!set) throw notImplemented(`setting ${object.type}.${name}`);
    this.world.watch(`${object.type}.${name}`);
    located(`${object.type}.${name}`, () => set(value));
    return null;
  }

  /** The object a path leads to; each path is walked once per batch, when it is first needed. */
  private objectAt(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new ExcelError("InvalidObjectPath", `no object path ${id}`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  private walk(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.world.root;
      case PathType.new: {
        const create = this.world.services[path.Name];
        if (!create) throw notImplemented(path.Name);
        return create();
      }
      case PathType.none:
        return null;
      case PathType.reference: {
        const kept = this.references.objects.get(path.Name);
        if (!kept) throw new ExcelError("InvalidReference", undefined, "_GetObjectByReferenceId");
        return kept;
      }
      case PathType.property:
      case PathType.method:
      case PathType.indexer:
        return this.walkFrom(path);
      default:
        throw notImplemented(`object path of type ${path.ObjectPathType}`);
    }
  }

  private walkFrom(path: ObjectPathInfo): HostObject | null {
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const name = memberName(path.Name);
    if (path.ObjectPathType === PathType.property) {
      const reach = parent.objects[name];
      if (!reach) throw notImplemented(`${parent.type}.${name}`);
      return located(`${parent.type}.${name}`, reach);
    }
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) {
      const { item } = parent;
      if (!item) throw notImplemented(`${parent.type}.getItem`);
      return located(`${parent.type}.getItem`, () => item(args[0]));
    }
    const answer = this.call(parent, name, args);
    if (answer === null || isHostObject(answer)) return answer;
    throw notImplemented(`${parent.type}.${name} as an object`);
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.substitute(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  private substitute(values: readonly unknown[], pathIds: unknown): readonly unknown[] {
    const ids: readonly unknown[] = Array.isArray(pathIds) ? pathIds : [];
    if (ids.length === 0) return values;
    return values.map((value, index) => {
      const id = ids[index];
      if (Array.isArray(id) && Array.isArray(value)) return this.substitute(value, id);
      return typeof id === "number" && id !== 0 ? this.objectAt(id) : value;
    });
  }
}

function located<T>(place: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ExcelError && error.location === null) throw new ExcelError(error.code, error.message, place);
    throw error;
  }
}

function describe(error: unknown, index: number): BatchError {
  if (error instanceof ExcelError) {
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      ActionIndex: index,
      HttpStatusCode: error.status,
    };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "StandInFault", Message: text, Location: null, ActionIndex: index, HttpStatusCode: 500 };
}
