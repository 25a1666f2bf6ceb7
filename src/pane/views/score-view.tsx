import { Confirmations } from "../mapping/confirmations";
import { Corrections } from "../mapping/corrections";
import { Notices } from "../mapping/notices";
import { Attainment } from "../sections/attainment";
import { HandIn } from "../sections/hand-in";
import { Indicators } from "../sections/indicators";
import { Levels } from "../sections/levels";
import { Measures } from "../sections/measures";
import { Progress } from "../sections/progress";
import { ScoreCard } from "../sections/score-card";
import { Spending } from "../sections/spending";
import { NothingYet } from "../sections/nothing-yet";
import type { SessionControl } from "../use-session";

/** 评分: the total, what a person has yet to confirm or fill in, and what it is made of. */
export function ScoreView({ control }: { readonly control: SessionControl }) {
  const { seen, scored, work, outcome } = control.session;
  if (seen === null || outcome?.status === "asked" || outcome?.status === "stopped") return <NothingYet />;
  const { evaluation } = seen;
  return (
    <>
      <ScoreCard evaluation={evaluation} preview={!scored} />
      <Corrections control={control}>
        <Notices />
        <Confirmations />
      </Corrections>
      <Levels evaluation={evaluation} mapping={seen.mapping} />
      <Attainment indicators={evaluation.indicators} />
      <Indicators indicators={evaluation.indicators} />
      {evaluation.spending !== null && <Spending spending={evaluation.spending} />}
      {evaluation.progress !== null && <Progress progress={evaluation.progress} />}
      <Measures measures={evaluation.measures} />
      {scored && (
        <HandIn seen={seen} looks={control.looks} busy={work !== null} onFindingsSheet={control.writeFindings} />
      )}
    </>
  );
}
