import { formatAddress, parseAddress, sheetPrefix, splitReference } from "../model/addresses";
import { assertNotReadOnly } from "../model/edit";
import { findSheet, type NamedItem, type Sheet } from "../model/workbook";
import { ExcelError, invalidArgument, notImplemented } from "../wire/excel-error";
import { type HostObject, hostObject, readOnly } from "../wire/host-object";
import { booleanValue, type Context, stringValue } from "./context";
import { isRange, type RangeObject, rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** Names of the workbook, or of one sheet. */
export function namedItemCollectionObject(context: Context, sheet: Sheet | null): HostObject {
  const { workbook } = context;
  const list = () => (sheet ? sheet.names : workbook.names);
  const object = (item: NamedItem) => namedItemObject(context, item, sheet);
  return hostObject({
    type: "NamedItemCollection",
    properties: {},
    objects: {},
    methods: {
      add: (name, reference, comment) => {
        assertNotReadOnly(workbook);
        const wanted = stringValue(name);
        assertName(wanted);
        if (findName(list(), wanted)) throw new ExcelError("ItemAlreadyExists");
        const item: NamedItem = {
          name: wanted,
          formula: formulaOf(reference),
          visible: true,
          comment: typeof comment === "string" ? comment : "",
        };
        list().push(item);
        workbook.stale = true;
        return object(item);
      },
      getItemOrNullObject: (name) => {
        const item = findName(list(), stringValue(name));
        return item ? object(item) : null;
      },
      getCount: () => list().length,
    },
    item: (name) => {
      const item = findName(list(), stringValue(name));
      if (!item) throw new ExcelError("ItemNotFound");
      return object(item);
    },
    items: () => list().map(object),
  });
}

function namedItemObject(context: Context, item: NamedItem, sheet: Sheet | null): HostObject {
  const { workbook } = context;
  const list = () => (sheet ? sheet.names : workbook.names);
  return hostObject({
    type: "NamedItem",
    identity: () => ({ _Id: item.name }),
    properties: {
      name: readOnly(() => item.name),
      type: readOnly(() => typeOf(item.formula)),
      value: readOnly(() => valueOf(item.formula)),
      formula: {
        get: () => item.formula,
        set: (value) => {
          assertNotReadOnly(workbook);
          item.formula = formulaOf(value);
          workbook.stale = true;
        },
      },
      visible: {
        get: () => item.visible,
        set: (value) => {
          assertNotReadOnly(workbook);
          item.visible = booleanValue(value);
        },
      },
      comment: {
        get: () => item.comment,
        set: (value) => {
          assertNotReadOnly(workbook);
          item.comment = stringValue(value);
        },
      },
      scope: readOnly(() => (sheet ? "Worksheet" : "Workbook")),
    },
    objects: {
      worksheet: () => {
        if (!sheet) throw new ExcelError("InvalidOperation");
        return worksheetObject(context, sheet);
      },
      worksheetOrNullObject: () => sheet && worksheetObject(context, sheet),
    },
    methods: {
      delete: () => {
        assertNotReadOnly(workbook);
        const index = list().indexOf(item);
        if (index < 0) throw new ExcelError("ItemNotFound");
        list().splice(index, 1);
        workbook.stale = true;
      },
      getRange: () => {
        const range = rangeOfFormula(context, item.formula);
        if (!range) throw new ExcelError("InvalidReference");
        return range;
      },
      getRangeOrNullObject: () => rangeOfFormula(context, item.formula),
    },
  });
}

function findName(items: readonly NamedItem[], name: string): NamedItem | undefined {
  return items.find((item) => item.name.toLowerCase() === name.toLowerCase());
}

/** A letter, "_" or "\" first, no spaces, nothing that reads as a cell. */
function assertName(name: string): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!shaped || parseAddress(name) || /^[rc]$|^r\d*c\d*$/i.test(name)) throw invalidArgument(`the name ${name}`);
}

function formulaOf(reference: unknown): string {
  if (isRange(reference)) return `=${sheetPrefix(reference.sheet.name)}${formatAddress(reference.area, true)}`;
  if (typeof reference === "string" && reference.startsWith("=")) return reference;
  if (typeof reference === "string") return `="${reference.replaceAll('"', '""')}"`;
  throw invalidArgument("a range or a formula");
}

const TEXT = /^="((?:[^"]|"")*)"$/;
const NUMBER = /^=-?\d+(\.\d+)?$/;

function typeOf(formula: string): string {
  if (TEXT.test(formula)) return "String";
  if (NUMBER.test(formula)) return "Double";
  if (/^=(TRUE|FALSE)$/i.test(formula)) return "Boolean";
  if (formula.includes("#REF!")) return "Error";
  if (parseAddress(splitReference(formula.slice(1)).address)) return "Range";
  throw notImplemented(`the type of a name for ${formula}`);
}

function valueOf(formula: string): string | number | boolean {
  const text = TEXT.exec(formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  if (NUMBER.test(formula)) return Number(formula.slice(1));
  if (/^=(TRUE|FALSE)$/i.test(formula)) return formula.slice(1).toUpperCase() === "TRUE";
  return formula.includes("#REF!") ? "#REF!" : formula.slice(1);
}

function rangeOfFormula(context: Context, formula: string): RangeObject | null {
  const reference = splitReference(formula.slice(1));
  const sheet = reference.sheet === null ? undefined : findSheet(context.workbook, reference.sheet);
  const area = parseAddress(reference.address);
  return sheet && area ? rangeObject(context, sheet, area) : null;
}

/** The range a name of the sheet or the workbook stands for, null for no such name. */
export function rangeOfName(context: Context, sheet: Sheet, name: string): RangeObject | null {
  const item = findName(sheet.names, name) ?? findName(context.workbook.names, name);
  return item ? rangeOfFormula(context, item.formula) : null;
}
