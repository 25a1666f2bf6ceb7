import type { IndicatorResult } from "../../core/model/evaluation";
import { CellLink } from "../cell-link";
import { FormLink } from "../form-link";
import { formatFigure } from "../format";
import { useTongue } from "../language";

interface IndicatorScoreProps {
  readonly indicator: IndicatorResult;
  /** From 0 among all. */
  readonly place: number;
}

/** "4.90 / 7": points that were typed lead to their cell, computed ones to our form, the weight to where it stands. */
export function IndicatorScore({ indicator: { score, weight }, place }: IndicatorScoreProps) {
  const { strings } = useTongue();
  const points = formatFigure(score) ?? strings.absent;
  const [typed] = score.sources;
  return (
    <>
      {typed === undefined ? (
        <FormLink figure={`indicator.${String(place)}.score`}>{points}</FormLink>
      ) : (
        <CellLink source={typed}>{points}</CellLink>
      )}
      {" / "}
      <CellLink source={weight.sources[0] ?? null}>{formatFigure(weight) ?? strings.absent}</CellLink>
    </>
  );
}
