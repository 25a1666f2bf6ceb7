import { type Package, partKey, partPieces } from "./package";
import type { WorkbookPart } from "./workbook-part";
import { readXml, type XmlHandler } from "./xml-reader";
import { decodeXstring } from "./xml-text";

/**
 * The workbook's shared texts in order, rich text joined, phonetic guides left out. Yields while it reads, so that a
 * large table can be read in slices.
 */
export function* readSharedStrings(parts: Package, workbook: WorkbookPart): Generator<number, readonly string[]> {
  const name = workbook.relationships.find(({ type, external }) => type === "sharedStrings" && !external)?.target;
  if (name === undefined || !parts.has(partKey(name))) return [];
  const texts: string[] = [];
  const collector = textCollector();
  const handler: XmlHandler = {
    open(element) {
      if (element === "si") collector.start();
      else collector.open(element);
    },
    close(element) {
      if (element === "si") texts.push(collector.finish());
      else collector.close(element);
    },
    text: collector.text,
  };
  yield* readXml(partPieces(parts, name), handler, name);
  return texts;
}

/** Gathers the text of one string item: its `t` elements, those of phonetic runs excepted. */
export interface TextCollector {
  readonly start: () => void;
  readonly open: (element: string) => void;
  readonly close: (element: string) => void;
  readonly text: (text: string) => void;
  readonly finish: () => string;
}

export function textCollector(): TextCollector {
  let gathered = "";
  let inText = false;
  let inPhonetic = false;
  return {
    start() {
      gathered = "";
    },
    open(element) {
      if (element === "rPh") inPhonetic = true;
      else if (element === "t") inText = !inPhonetic;
    },
    close(element) {
      if (element === "rPh") inPhonetic = false;
      else if (element === "t") inText = false;
    },
    text(text) {
      if (inText) gathered += text;
    },
    finish() {
      return decodeXstring(gathered);
    },
  };
}
