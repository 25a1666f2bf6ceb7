import type { CellStyle } from "../../core/model/plan";
import { SPECIMEN_SIZE } from "../../core/keeping/font-specimens";
import { type Aspect, type CellLook, changedAspects } from "../../core/keeping/changed-aspects";
import { stylesPartName } from "./cell-formats";
import { displayStyles } from "./display-styles";
import type { Rewriting } from "./rewriting";
import { type Package, partKey, partText } from "./package";
import type { KeptFormat } from "./style-writer";
import type { WorkbookPart } from "./workbook-part";
import { child, childrenOf, parseXml, type XmlElement } from "./xml-tree";

type Font = CellLook["font"];

/** The cell formats of a workbook as its sheets of ours stand in it, by their index. */
export interface FormerFormats {
  /** What a cell of format `index` keeps that we made in that style; null for nothing. */
  readonly kept: (index: number, made: CellStyle, holdsText: boolean) => KeptFormat | null;
}

export function formerFormats(parts: Package, workbook: WorkbookPart, { specimens }: Rewriting): FormerFormats {
  const name = stylesPartName(workbook);
  if (name === null || !parts.has(partKey(name))) return { kept: () => null };
  const source = partText(parts, name);
  const root = parseXml(source, name);
  const { styles, formats } = displayStyles(root, null);
  const xfs = childrenOf(child(root, "cellXfs"), "xf");
  return {
    kept: (index, made, holdsText) => {
      const [style, xf] = [styles[index], xfs[index]];
      if (style === undefined || xf === undefined) return null;
      const specimen = styles[specimens.get(made.font.name) ?? -1]?.font;
      const font = asMade(style.font, made.font.name, specimen);
      const look: CellLook = { ...style, font, numberFormat: formats[index] ?? "General" };
      const changed = changedAspects(look, made, holdsText);
      return changed.size === 0 ? null : keptFormat(source, xf, changed);
    },
  };
}

/** A font that looks like the specimen of ours is ours, whatever a program calls it. */
function asMade(font: Font, made: string, specimen: Font | undefined): Font {
  const isShown = specimen?.size === SPECIMEN_SIZE;
  return isShown && font.name === specimen.name ? { ...font, name: made } : font;
}

function keptFormat(source: string, xf: XmlElement, changed: ReadonlySet<Aspect>): KeptFormat {
  const of = (aspect: Aspect, attribute: string) =>
    changed.has(aspect) ? (xf.attributes[attribute] ?? "0") : undefined;
  const alignment = child(xf, "alignment");
  return {
    fontId: of("font", "fontId"),
    fillId: of("fill", "fillId"),
    numFmtId: of("numberFormat", "numFmtId"),
    alignment: changed.has("alignment")
      ? alignment === null
        ? ""
        : source.slice(alignment.start, alignment.end)
      : undefined,
  };
}
