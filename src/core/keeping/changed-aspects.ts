import type { CellStyle } from "../model/plan";

/** A cell as it looks in the workbook, as far as both hosts can tell. */
export interface CellLook {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    /** "#RRGGBB", null for the automatic one. */
    readonly colour: string | null;
  };
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly numberFormat: string;
}

export type Aspect = "font" | "fill" | "alignment" | "numberFormat";

/** In what a cell looks otherwise than we made it. Formats of texts are ours, or they would not stay texts. */
export function changedAspects(look: CellLook, made: CellStyle, holdsText: boolean): ReadonlySet<Aspect> {
  const { font } = look;
  const differences: Readonly<Record<Aspect, boolean>> = {
    font:
      font.name !== made.font.name ||
      font.size !== made.font.size ||
      font.bold !== made.font.bold ||
      font.italic ||
      font.underline ||
      font.strike ||
      !isBlack(font.colour),
    fill: hex(look.fill) !== (made.fill ?? ""),
    alignment: look.horizontal !== made.horizontal || look.vertical !== made.vertical || look.wrap !== made.wrap,
    numberFormat: !holdsText && !asEntered(made.numberFormat).includes(look.numberFormat),
  };
  return new Set((Object.keys(differences) as Aspect[]).filter((aspect) => differences[aspect]));
}

/** What computes is never entered as text (`enterable`), whatever the style says. */
function asEntered(format: string): readonly string[] {
  return format === "@" ? ["@", "General"] : ["@", format];
}

function isBlack(colour: string | null): boolean {
  return ["", "000000"].includes(hex(colour));
}

function hex(colour: string | null): string {
  return (colour ?? "").replace("#", "").toUpperCase();
}
