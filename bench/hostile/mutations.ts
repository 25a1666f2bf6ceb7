import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { pick } from "./random";

/** What is done to a workbook's bytes. */
export interface Mutation {
  readonly name: string;
  /** The bytes as transport or disk may damage them; the package's checksums tell. Else a part is changed and repacked. */
  readonly raw: boolean;
  readonly apply: (bytes: Uint8Array, random: () => number) => Uint8Array<ArrayBuffer>;
}

function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes);
}

const below = (random: () => number, count: number) => Math.floor(random() * count);

const raw: readonly Omit<Mutation, "raw">[] = [
  {
    name: "a few bytes changed",
    apply: (bytes, random) => {
      const changed = copyOf(bytes);
      for (let count = 1 + below(random, 8); count > 0; count -= 1) {
        changed[below(random, changed.length)] = below(random, 256);
      }
      return changed;
    },
  },
  { name: "cut short", apply: (bytes, random) => copyOf(bytes.subarray(0, below(random, bytes.length))) },
  {
    name: "a stretch taken out",
    apply: (bytes, random) => {
      const from = below(random, bytes.length);
      const to = Math.min(bytes.length, from + 1 + below(random, 2_000));
      return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]);
    },
  },
  {
    name: "a stretch written over another",
    apply: (bytes, random) => {
      const changed = copyOf(bytes);
      const length = 1 + below(random, 400);
      changed.copyWithin(
        below(random, bytes.length),
        below(random, bytes.length),
        below(random, bytes.length) + length,
      );
      return changed;
    },
  },
  {
    name: "a stretch of zeros",
    apply: (bytes, random) => {
      const from = below(random, bytes.length);
      return copyOf(bytes).fill(0, from, from + 1 + below(random, 600));
    },
  },
];

/** What a careless or hostile writer may put into a part. */
const SNIPPETS = [
  "",
  "<",
  ">",
  "&",
  '"',
  "&lt;",
  "&x;",
  "&#0;",
  "]]>",
  "<!--",
  "<!DOCTYPE a>",
  "</row>",
  "</c>",
  "<c/>",
  '<c r="A1"><v>1</v></c>',
  "<f>A1</f>",
  "<row>",
  "-1",
  "1e999",
  "NaN",
  "99999999999999999999",
  "__proto__",
  "constructor",
  "#REF!",
  "\u202e",
  "\ud800",
  "r:id",
  'xml:space="x"',
];

const PARTS = /^(xl\/(workbook|styles|sharedStrings)\.xml|xl\/worksheets\/.*\.xml|.*\.rels|\[Content_Types\]\.xml)$/;

function withPartChanged(bytes: Uint8Array, random: () => number, change: (xml: string) => string | null) {
  const parts = unzipSync(bytes);
  const name = pick(
    random,
    Object.keys(parts).filter((part) => PARTS.test(part)),
  );
  const xml = change(strFromU8(parts[name] ?? new Uint8Array()));
  const next: Zippable = { ...parts };
  if (xml === null) Reflect.deleteProperty(next, name);
  else next[name] = strToU8(xml);
  return copyOf(zipSync(next, { level: 1 }));
}

const repacked: readonly Omit<Mutation, "raw">[] = [
  {
    name: "a snippet in a part",
    apply: (bytes, random) =>
      withPartChanged(bytes, random, (xml) => {
        const at = below(random, xml.length);
        return xml.slice(0, at) + pick(random, SNIPPETS) + xml.slice(at + below(random, 12));
      }),
  },
  {
    name: "a piece of a part twice or not at all",
    apply: (bytes, random) =>
      withPartChanged(bytes, random, (xml) => {
        const at = below(random, xml.length);
        const end = at + below(random, 300);
        return random() < 0.5 ? xml.slice(0, at) + xml.slice(end) : xml.slice(0, end) + xml.slice(at);
      }),
  },
  {
    name: "an attribute's or element's text exchanged",
    apply: (bytes, random) =>
      withPartChanged(bytes, random, (xml) => {
        const places = [...xml.matchAll(/"[^"]*"|>[^<>]+</g)];
        if (places.length === 0) return xml;
        const place = pick(random, places);
        const [found] = place;
        const inside = pick(random, SNIPPETS).replaceAll(/[<>"&]/g, "");
        return xml.slice(0, place.index + 1) + inside + xml.slice(place.index + found.length - 1);
      }),
  },
  { name: "a part missing", apply: (bytes, random) => withPartChanged(bytes, random, () => null) },
];

export const MUTATIONS: readonly Mutation[] = [
  ...raw.map((mutation) => ({ ...mutation, raw: true })),
  ...repacked.map((mutation) => ({ ...mutation, raw: false })),
];
