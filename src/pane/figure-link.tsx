import { around, type Source } from "../core/model/area";
import type { Figure } from "../core/model/evaluation";
import { CellLink } from "./cell-link";
import { formatFigure } from "./format";
import { useFormSource } from "./form-link";
import { useTongue } from "./language";

interface FigureLinkProps {
  readonly figure: Figure;
  /** Its names on our form (`FormPlace`): where it stands there, or from where to where the points stand it sums up. */
  readonly places?: readonly string[];
}

/**
 * A figure that leads to where it stands: to the cell it was read from, else to our form, else to the first cell it was
 * computed from. What follows from a rule alone (the calendar) leads nowhere.
 */
export function FigureLink({ figure, places = [] }: FigureLinkProps) {
  const { strings } = useTongue();
  const onForm = useFormSource();
  const [own = spanOf(places.map(onForm)) ?? firstSource(figure)] = figure.sources;
  return <CellLink source={own}>{formatFigure(figure) ?? strings.absent}</CellLink>;
}

/** One range over all of them; null unless each is known and they stand on one sheet. */
function spanOf(sources: readonly (Source | null)[]): Source | null {
  const [first = null] = sources;
  const known = sources.filter((source) => source !== null && source.sheetId === first?.sheetId) as readonly Source[];
  if (first === null || known.length < sources.length) return null;
  return { ...first, area: known.map(({ area }) => area).reduce(around) };
}

function firstSource({ sources: [own], inputs }: Figure): Source | null {
  if (own !== undefined) return own;
  for (const { figure } of inputs) {
    const source = firstSource(figure);
    if (source !== null) return source;
  }
  return null;
}
