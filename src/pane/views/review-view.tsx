import { Findings } from "../sections/findings";
import { NothingYet } from "../sections/nothing-yet";
import { Rehearsal } from "../sections/rehearsal";
import type { SessionControl } from "../use-session";

/** 复核: what the checks found, what it may cost, and how earlier years fared. */
export function ReviewView({ control }: { readonly control: SessionControl }) {
  const { seen } = control.session;
  if (seen === null) return <NothingYet />;
  return (
    <>
      <Findings findings={seen.evaluation.findings} />
      <Rehearsal evaluation={seen.evaluation} />
    </>
  );
}
