/** The request batches of Microsoft's client library, as they arrive. Only what is read here is described. */
export const PathType = { global: 1, new: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Runs parallel to `Arguments`: the path whose object is meant, 0 for a plain value, nested for arrays. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The client wants no lasting reference to this object. */
  readonly D?: boolean;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** "Values" on the wire is `values` in the library; "_ReferenceId" stays. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** Only forgets references: the client's own clean-up after `Excel.run`, no round trip of the add-in's. */
export function isCleanUp(batch: Batch): boolean {
  const forgets = (action: Action) => action.ActionType === ActionType.method && action.Name === "_RemoveReference";
  const rest = batch.Actions.filter((action) => !forgets(action));
  return rest.length < batch.Actions.length && rest.every((action) => action.ActionType === ActionType.instantiate);
}

/** What a batch does, for a test's log: "Worksheets", "GetUsedRange()", "Values=" … */
export function summary(batch: Batch): readonly string[] {
  const acts = batch.Actions.flatMap((action) => {
    const path = batch.ObjectPaths[String(action.ObjectPathId)];
    if (action.ActionType === ActionType.instantiate)
      return path?.ObjectPathType === PathType.method ? [`${path.Name}()`] : [];
    if (action.ActionType === ActionType.query) return [`load ${(action.QueryInfo?.Select ?? []).join(",")}`];
    if (action.ActionType === ActionType.setProperty) return [`${action.Name}=`];
    return action.Name === "" || action.Name === "_KeepReference" ? [] : [`${action.Name}()`];
  });
  return acts;
}
