import { Suspense } from "react";
import { loadedLater } from "../loaded-later";
import { Loading } from "../loading";
import { Findings } from "../sections/findings";
import { History } from "../sections/history";
import { NothingYet } from "../sections/nothing-yet";
import { Rehearsal } from "../sections/rehearsal";
import type { SessionControl } from "../use-session";

/** Reports are large to read and to write: their part is loaded with the view, what packs files when it is used. */
const ReportSection = loadedLater(async () => (await import("../sections/report")).ReportSection);

const Notice = loadedLater(async () => (await import("../sections/notice")).Notice);

/** 复核: what the checks found, what it may cost, how earlier years fared, the report and the notice of progress. */
export function ReviewView({ control }: { readonly control: SessionControl }) {
  const { seen } = control.session;
  if (seen === null) return <NothingYet />;
  return (
    <>
      <Findings evaluation={seen.evaluation} />
      <Rehearsal evaluation={seen.evaluation} />
      <History evaluation={seen.evaluation} fullScore={seen.profile.fullScore} />
      <Suspense fallback={<Loading />}>
        <ReportSection seen={seen} busy={control.session.work !== null} onPrevious={control.takePrevious} />
        <Notice seen={seen} busy={control.session.work !== null} />
      </Suspense>
    </>
  );
}
