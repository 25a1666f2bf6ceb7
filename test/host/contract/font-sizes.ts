import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/**
 * The font sizes of a file's cells, straight from its XML: the other reader takes 10.5 for 10.
 */
export function fontSizes(bytes: Uint8Array): (sheet: string, address: string) => number {
  const parts = unzipSync(bytes);
  const tags = (part: string) => tagsOf(new TextDecoder().decode(parts[part]));
  const styles = tags("xl/styles.xml");
  const sizes = styles.filter(({ path }) => path.endsWith("/fonts/font/sz")).map(({ attributes }) => attributes["val"]);
  const fonts = styles.filter(({ path }) => path.endsWith("/cellXfs/xf")).map(({ attributes }) => attributes["fontId"]);
  const targets = new Map(
    tags("xl/_rels/workbook.xml.rels").map(({ attributes }) => [attributes["Id"], attributes["Target"] ?? ""]),
  );
  const cells = new Map(
    tags("xl/workbook.xml")
      .filter(({ path }) => path.endsWith("/sheet"))
      .map(({ attributes }) => {
        const part = `xl/${targets.get(attributes["r:id"])?.replace(/^\/xl\//, "") ?? ""}`;
        const styled = tags(part).filter(({ path }) => path.endsWith("/row/c"));
        return [attributes["name"], new Map(styled.map((cell) => [cell.attributes["r"], cell.attributes["s"]]))];
      }),
  );
  return (sheet, address) => Number(sizes[Number(fonts[Number(cells.get(sheet)?.get(address) ?? 0)])]);
}

interface Tag {
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagsOf(xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    open.push(name);
    tags.push({ path: open.join("/"), attributes });
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return tags;
}
