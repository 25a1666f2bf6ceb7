import { Loading } from "../loading";
import { Corrections } from "../mapping/corrections";
import { MappingSection } from "../mapping/mapping";
import { Notices } from "../mapping/notices";
import { FindingList } from "../sections/findings";
import { Questions } from "../sections/questions";
import { Recognition } from "../sections/recognition";
import { SourceChanges } from "../sections/source-changes";
import type { SessionControl } from "../use-session";

/** 识别: what was found and how sure, what needs an answer, and how to say otherwise. */
export function RecognitionView({ control }: { readonly control: SessionControl }) {
  const { seen, questions, outcome, work } = control.session;
  if (seen === null && work !== null) return <Loading />;
  return (
    <>
      {outcome?.status === "stopped" && <FindingList findings={outcome.findings} />}
      {seen !== null && <SourceChanges changes={seen.changes} />}
      <Corrections control={control}>
        <Notices />
      </Corrections>
      {questions.length > 0 && <Questions questions={questions} onChoose={control.choose} />}
      {seen !== null && <Recognition mapping={seen.mapping} />}
      <Corrections control={control}>
        <MappingSection />
      </Corrections>
    </>
  );
}
