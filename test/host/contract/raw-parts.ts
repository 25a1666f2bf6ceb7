import { formatAddress, intersection, parseAddress } from "../../excel/model/addresses";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

export interface RawCell {
  readonly fontSize: number;
  readonly link: string | null;
  readonly formula: string | null;
}

/**
 * What the other reader gets wrong, straight from a file's XML: it takes a font size of 10.5 for 10, and overlooks the
 * link of a merged block, and the formula of a cell with a link.
 */
export function rawCells(bytes: Uint8Array): (sheet: string, row: number, column: number) => RawCell {
  const parts = unzipSync(bytes);
  const tags = (part: string) => tagsOf(new TextDecoder().decode(parts[part]));
  const styles = tags("xl/styles.xml");
  const sizes = styles.filter(({ path }) => path.endsWith("/fonts/font/sz")).map(({ attributes }) => attributes["val"]);
  const fonts = styles.filter(({ path }) => path.endsWith("/cellXfs/xf")).map(({ attributes }) => attributes["fontId"]);
  const targets = new Map(
    tags("xl/_rels/workbook.xml.rels").map(({ attributes }) => [attributes["Id"], attributes["Target"] ?? ""]),
  );
  const sheets = new Map(
    tags("xl/workbook.xml")
      .filter(({ path }) => path.endsWith("/sheet"))
      .map(({ attributes }) => {
        const found = tags(`xl/${targets.get(attributes["r:id"])?.replace(/^\/xl\//, "") ?? ""}`);
        const cells = found.filter(({ path }) => path.endsWith("/row/c")).map((cell) => cell.attributes);
        const links = found.filter(({ path }) => path.endsWith("/hyperlink")).map((link) => link.attributes);
        return [
          attributes["name"],
          { styles: new Map(cells.map(({ r, s }) => [r, s])), links, formulas: formulasIn(found) },
        ];
      }),
  );
  return (name, row, column) => {
    const sheet = sheets.get(name);
    const place = { top: row, left: column, bottom: row, right: column };
    const link = sheet?.links.find(({ ref }) => intersection(parseAddress(ref ?? "") ?? place, place) !== null);
    return {
      fontSize: Number(sizes[Number(fonts[Number(sheet?.styles.get(formatAddress(place)) ?? 0)])]),
      link: link?.["location"] ?? null,
      formula: sheet?.formulas.get(formatAddress(place)) ?? null,
    };
  };
}

/** The formula of each cell by its address. */
function formulasIn(tags: readonly Tag[]): ReadonlyMap<string, string> {
  return new Map(
    tags.flatMap(({ path, text }, at) => {
      const cell = path.endsWith("/c/f") ? tags.slice(0, at).findLast((tag) => tag.path.endsWith("/row/c")) : undefined;
      return cell === undefined ? [] : [[cell.attributes["r"] ?? "", text] as const];
    }),
  );
}

interface Tag {
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

function tagsOf(xml: string): readonly Tag[] {
  const tags: { -readonly [Key in keyof Tag]: Tag[Key] }[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    open.push(name);
    tags.push({ path: open.join("/"), attributes, text: "" });
  });
  parser.on("text", (text) => {
    const tag = tags.at(-1);
    if (tag !== undefined) tag.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return tags;
}
