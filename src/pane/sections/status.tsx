import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { isFormAlone } from "../../core/evaluation/form-alone";
import type { Evaluation } from "../../core/model/evaluation";
import { cellArea, formatSource, type Source } from "../../core/model/area";
import { hostSentence } from "../../core/wording/host";
import { type HostError, isGivenUp } from "../../host/host-error";
import type { WriteOutcome, WrittenSheet } from "../../host/port";
import type { ScoreOutcome } from "../../host/scorer";
import { CellLink, placeName } from "../cell-link";
import { useTongue } from "../language";
import type { Session } from "../session";
import { CopyDetails } from "./copy-details";

/** What came of the last thing done, in a sentence. Empty while nothing has been done. */
export function Status({ session: { outcome, removed, lost } }: { readonly session: Session }) {
  const { strings } = useTongue();
  if (lost !== null) return <Failure error={lost} />;
  if (removed !== null) {
    return <Bar intent="info">{removed.length === 0 ? strings.nothingToRemove : strings.removed(removed)}</Bar>;
  }
  return outcome === null ? null : <Outcome outcome={outcome} />;
}

function Outcome({ outcome }: { readonly outcome: ScoreOutcome }) {
  const { strings } = useTongue();
  switch (outcome.status) {
    case "read":
      return <Bar intent="info">{strings.readDone}</Bar>;
    case "asked":
      return <Bar intent="warning">{strings.asked}</Bar>;
    case "written":
      return (
        <Bar intent={isFinal(outcome.evaluation) ? "success" : "warning"}>
          <Written sheets={outcome.sheets} evaluation={outcome.evaluation} />
        </Bar>
      );
    case "stopped":
      return <Bar intent="warning">{strings.stopped}</Bar>;
    case "undone":
      return <Undone outcome={outcome.outcome} />;
    case "failed":
      return <Failure error={outcome.error} />;
  }
}

/** Can be handed in as it is. */
function isFinal(evaluation: Evaluation): boolean {
  return evaluation.score.value !== null && !evaluation.provisional && errorsIn(evaluation) === 0;
}

function errorsIn({ findings }: Evaluation): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

interface WrittenProps {
  readonly sheets: readonly WrittenSheet[];
  readonly evaluation: Evaluation;
}

/** What was made, and whether it can be handed in as it is. */
function Written({ sheets, evaluation }: WrittenProps) {
  const { strings } = useTongue();
  const styles = useStyles();
  const { score, provisional } = evaluation;
  const errors = errorsIn(evaluation);
  const shown = sheets.find(({ kind }) => kind === "evaluation");
  if (shown === undefined) return null;
  const source: Source = { sheetId: shown.sheetId, sheet: shown.name, area: cellArea(0, 0) };
  return (
    <>
      {strings.written}
      <CellLink source={source}>“{shown.name}”</CellLink>
      {score.value === null
        ? strings.writtenWithoutTotal
        : provisional
          ? strings.writtenProvisional
          : errors > 0
            ? strings.writtenWithErrors(errors)
            : strings.writtenNext}
      {isFormAlone(evaluation) && <p className={styles.more}>{strings.formAlone}</p>}
    </>
  );
}

function Undone({ outcome }: { readonly outcome: Exclude<WriteOutcome, { status: "written" }> }) {
  const { strings } = useTongue();
  const styles = useStyles();
  if (outcome.status === "inputs-changed") {
    return (
      <Bar intent="warning">
        {strings.inputsChanged}
        <ul className={styles.places}>
          {outcome.changed.map((source) => (
            <li key={formatSource(source)}>
              <CellLink source={source}>{placeName(source)}</CellLink>
            </li>
          ))}
        </ul>
      </Bar>
    );
  }
  return (
    <Bar intent="error">
      {strings.differs}
      <CopyDetails details={JSON.stringify(outcome.differences, null, 1)} />
    </Bar>
  );
}

function Failure({ error }: { readonly error: HostError }) {
  const { language } = useTongue();
  return (
    <Bar intent={isGivenUp(error) ? "info" : "error"}>
      {hostSentence(error.code, error.details, language)}
      {error.code === "unexpected" && <CopyDetails details={error.message} />}
    </Bar>
  );
}

const useStyles = makeStyles({
  bar: { paddingBlock: "8px" },
  body: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  more: { margin: "6px 0 0" },
  places: { margin: "4px 0 0", paddingInlineStart: "18px" },
});

interface BarProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: React.ReactNode;
}

function Bar({ intent, children }: BarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} data-status={intent}>
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
    </MessageBar>
  );
}
