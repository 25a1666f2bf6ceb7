import { digitWidth } from "./column-width";
import { stylesPartName } from "./cell-formats";
import { namespacesOf } from "./namespaces";
import { type Package, partKey, partText } from "./package";
import { firstFree } from "./first-free";
import { targetFrom } from "./relationships";
import { appendStyles, type FileContent, type FileStyle } from "./style-writer";
import type { WorkbookPart } from "./workbook-part";
import { child, parseXml } from "./xml-tree";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

export interface PutStyles {
  readonly changes: ReadonlyMap<string, string>;
  /** For each content: style key to index. */
  readonly indices: readonly ReadonlyMap<string, number>[];
  /** Pixels of a digit in the workbook's standard font. */
  readonly digit: number;
  /** Set where the workbook had no styles part. */
  readonly relationships: readonly { readonly id: string; readonly target: string }[];
  readonly contentTypes: readonly { readonly part: string; readonly type: string }[];
}

/** Appends what these sheets need to the workbook's styles. */
export function putStyles(parts: Package, workbook: WorkbookPart, contents: readonly FileContent[]): PutStyles {
  const named = stylesPartName(workbook);
  const part = named ?? workbook.part.replace(/[^/]*$/, "styles.xml");
  const before = parts.has(partKey(part))
    ? partText(parts, part)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespacesOf(workbook.root).main}"></styleSheet>`;
  const styles: FileStyle[] = [];
  const keys = contents.map((content) =>
    Object.entries(content.styles).map(([key, style]) => [key, styles.push(style) - 1] as const),
  );
  const { text, indices } = appendStyles(before, styles, part);
  const taken = new Set(workbook.relationships.map(({ id }) => id));
  return {
    changes: text === before && parts.has(partKey(part)) ? new Map() : new Map([[part, text]]),
    indices: keys.map((pairs) => new Map(pairs.map(([key, at]) => [key, indices[at] ?? 0]))),
    digit: digitWidth(standardFont(text, part)),
    relationships:
      named === null
        ? [
            {
              id: firstFree(
                (n) => `rIdStyles${String(n)}`,
                (id) => taken.has(id),
              ),
              target: targetFrom(workbook.part, part),
            },
          ]
        : [],
    contentTypes: named === null ? [{ part, type: STYLES_TYPE }] : [],
  };
}

/** The first font is the one column widths are measured in. */
function standardFont(styles: string, part: string): { name: string; size: number } {
  const font = child(child(parseXml(styles, part), "fonts"), "font");
  return {
    name: child(font, "name")?.attributes["val"] ?? "宋体",
    size: Number(child(font, "sz")?.attributes["val"] ?? 11) || 11,
  };
}
