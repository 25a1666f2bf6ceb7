import { SaxesParser } from "saxes";
import { damaged } from "./fault";

export type Attributes = Readonly<Record<string, string>>;

/** What a reader wants to hear; names come without their namespace prefix, which any writer may choose. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** "x:row" is "row": writers choose their prefixes. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Reads XML piece by piece and yields after each, so that a long sheet can be read in slices. Entities beyond XML's
 * own five cannot be declared: a document type is refused, as Excel refuses it. Throws a FileFault on broken XML.
 */
export function* readXml(pieces: Iterable<Uint8Array>, handler: XmlHandler, part: string): Generator<number, void> {
  const parser = new SaxesParser({ position: false });
  const refuse = (cause: unknown): never => {
    throw damaged(`${part}: XML`, cause);
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("opentag", (tag) => {
    handler.open(localName(tag.name), tag.attributes as Attributes);
  });
  parser.on("closetag", (tag) => {
    handler.close(localName(tag.name));
  });
  parser.on("text", (text) => {
    handler.text(text);
  });
  parser.on("cdata", (text) => {
    handler.text(text);
  });
  for (const text of decodeXml(pieces, part)) {
    parser.write(text);
    yield text.length;
  }
  parser.close();
}

/** Reads a whole document at once. */
export function readXmlNow(pieces: Iterable<Uint8Array>, handler: XmlHandler, part: string): void {
  const work = readXml(pieces, handler, part);
  while (work.next().done !== true);
}

/** Bytes to text in the encoding the document names (UTF-8 unless it says otherwise). */
export function* decodeXml(pieces: Iterable<Uint8Array>, part: string): Generator<string, void> {
  let decoder: TextDecoder | null = null;
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (cause) {
      throw damaged(`${part}: encoding`, cause);
    }
  };
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    const known: TextDecoder = decoder ?? attempt(() => new TextDecoder(encodingOf(piece), { fatal: true }));
    decoder = known;
    yield attempt(() => known.decode(piece, { stream: true }));
  }
  yield attempt(() => decoder?.decode() ?? "");
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const declaration = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(String.fromCharCode(...start.subarray(0, 200)));
  return declaration?.[1] ?? "utf-8";
}
