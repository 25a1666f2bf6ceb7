import { standingColumns, widthOf } from "../../forms/grid";
import type { FormLayout, Span } from "../../forms/layout";
import { charactersAcross, type Page } from "./page-size";

/** What a form is printed on: its page, and how many characters stand side by side. */
export interface FormPaper extends Page {
  readonly width: number;
}

/** Margins in centimetres (domain §1.6). */
const MARGINS: Page["margins"] = { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5, header: 0.8, footer: 0.7 };
/**
 * Scales in which a form may be printed, the largest first. At the smallest, text of 10.5 points is 8.1 points high, between
 * 小五 and 六号: smaller print is hard to read.
 */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.77];
const SMALLEST = 0.77;
/** Columns may be so much narrower than in the layout: narrower ones break every word. */
const NARROWEST = 0.66;
/** A form of so many pages may be printed smaller, or on paper turned, for the sake of a page. Longer ones look alike. */
const FEW = 4;

/** A form laid out on its paper. */
interface LaidOut {
  readonly paper: FormPaper;
  readonly pages: number;
}

/**
 * Lays a form without the columns `leftOut` out on the paper on which it takes the fewest pages; of these in its own
 * direction and in the largest print. Long forms are printed as their layout says.
 */
export function onBestPaper<Laid extends LaidOut>(
  { orientation, columns }: FormLayout,
  leftOut: readonly Span[],
  layOut: (paper: FormPaper) => Laid,
): Laid {
  const standing = standingColumns(columns, leftOut).map(({ width }) => width);
  const smallest = paperAt(SMALLEST, orientation, standing.length);
  const own = layOut({ ...smallest, width: Math.min(widthOf(columns), smallest.width) });
  if (own.pages > FEW) return own;
  const turned = orientation === "landscape" ? "portrait" : "landscape";
  const directions = ([orientation, turned] as const).flatMap((direction) => {
    const papers = SCALES.map((scale) => paperAt(scale, direction, standing.length));
    const wide = papers.filter(({ width }) => width >= NARROWEST * widthOf(standing));
    const last = wide.at(-1);
    // The smallest print takes the fewest pages.
    return last === undefined ? [] : [{ papers: wide.slice(0, -1), least: layOut(last) }];
  });
  const fewest = Math.min(own.pages, ...directions.map(({ least }) => least.pages));
  const best = directions.find(({ least }) => least.pages === fewest);
  return best === undefined ? own : largest(best.papers, best.least, layOut);
}

/** On the largest of the papers, ordered by size, on which it takes no more pages than on the smallest. */
function largest<Laid extends LaidOut>(
  papers: readonly FormPaper[],
  smallest: Laid,
  layOut: (paper: FormPaper) => Laid,
): Laid {
  const middle = papers[Math.floor(papers.length / 2)];
  if (middle === undefined) return smallest;
  const at = papers.indexOf(middle);
  const tried = layOut(middle);
  return tried.pages <= smallest.pages
    ? largest(papers.slice(0, at), tried, layOut)
    : largest(papers.slice(at + 1), smallest, layOut);
}

function paperAt(scale: number, orientation: Page["orientation"], columns: number): FormPaper {
  const page = { orientation, margins: MARGINS };
  return { ...page, width: Math.floor(charactersAcross(page, scale, columns)) };
}
