import type { IndicatorResult } from "../../core/model/evaluation";
import { FigureLink } from "../figure-link";

interface IndicatorScoreProps {
  readonly indicator: IndicatorResult;
  /** From 0 among all. */
  readonly place: number;
}

/** "4.90 / 7": points that were typed lead to their cell, computed ones to our form, the weight to where it stands. */
export function IndicatorScore({ indicator: { score, weight }, place }: IndicatorScoreProps) {
  return (
    <>
      <FigureLink figure={score} places={[`indicator.${String(place)}.score`]} />
      {" / "}
      <FigureLink figure={weight} />
    </>
  );
}
