import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import { type ComponentType, type KeyboardEvent, useState } from "react";
import { explainFinding } from "../../core/explanation";
import type { Evaluation, Finding, Severity } from "../../core/model/evaluation";
import { CellLink, placeName, useSelect } from "../cell-link";
import { useGoal } from "../goal";
import { useTongue } from "../language";
import { useSay } from "../say";
import { Section } from "../section";
import { Why } from "../why";

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

const ICONS: Readonly<Record<Severity, ComponentType<{ className?: string }>>> = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  hint: InfoRegular,
};

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "10px" },
  item: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "6px",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  keys: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  icon: { fontSize: "18px", marginTop: "1px" },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground3 },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What the checks found, the gravest first. */
export function Findings({ evaluation }: { readonly evaluation: Evaluation }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const { findings } = evaluation;
  const [errors, warnings, hints] = SEVERITIES.map((severity) => bySeverity(findings, severity).length);
  return (
    <Section title={strings.findings} aside={strings.findingCount(errors ?? 0, warnings ?? 0, hints ?? 0)}>
      {findings.length === 0 ? (
        <p className={styles.small}>{strings.noFindings}</p>
      ) : (
        <>
          <FindingList findings={findings} evaluation={evaluation} />
          <p className={styles.keys}>{strings.findingKeys}</p>
        </>
      )}
    </Section>
  );
}

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Explains the scores that findings are about; absent where there is none yet. */
  readonly evaluation?: Evaluation;
}

/** Arrow keys go from finding to finding, Enter goes to its cell while the focus stays here. */
export function FindingList({ findings, evaluation }: FindingListProps) {
  const styles = useStyles();
  const select = useSelect();
  const place = useGoal<HTMLUListElement>("finding", "[data-finding]");
  const [current, setCurrent] = useState(0);
  const sorted = SEVERITIES.flatMap((severity) => bySeverity(findings, severity));
  const press = (event: KeyboardEvent<HTMLUListElement>) => {
    // Links inside a finding keep their own keys.
    if (!(event.target instanceof HTMLElement) || event.target.dataset["finding"] === undefined) return;
    const at = Number(event.target.dataset["finding"]);
    const where = sorted[at]?.where ?? null;
    if (event.key === "Enter" && where !== null) select?.(where);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: sorted.length - 1 }[event.key];
    if (next === undefined || sorted[next] === undefined) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-finding="${String(next)}"]`)?.focus();
  };
  return (
    <ul ref={place} className={styles.list} onKeyDown={press}>
      {sorted.map((finding, index) => (
        <FindingItem
          key={index}
          finding={finding}
          evaluation={evaluation}
          place={index}
          isStop={index === Math.min(current, sorted.length - 1)}
        />
      ))}
    </ul>
  );
}

interface FindingItemProps {
  readonly finding: Finding;
  readonly evaluation: Evaluation | undefined;
  readonly place: number;
  /** The one finding of the list that Tab stops at. */
  readonly isStop: boolean;
}

function FindingItem({ finding, evaluation, place, isStop }: FindingItemProps) {
  const { severity, message, advice, where } = finding;
  const { strings } = useTongue();
  const say = useSay();
  const styles = useStyles();
  const Icon = ICONS[severity];
  const explained = evaluation === undefined ? null : explainFinding(finding, evaluation);
  return (
    <li className={styles.item} data-finding={place} tabIndex={isStop ? 0 : -1}>
      <span className={styles[severity]}>
        <Icon className={styles.icon} />
      </span>
      <div>
        <p className={styles.text}>
          <span className={`${styles.label} ${styles[severity]}`}>{strings[`severity.${severity}`]}</span>{" "}
          {say(message)}
        </p>
        {advice !== null && <p className={styles.small}>{say(advice)}</p>}
        {where !== null && (
          <p className={styles.small}>
            <CellLink source={where}>{placeName(where)}</CellLink>
          </p>
        )}
        {explained !== null && <Why explain={() => explained} />}
      </div>
    </li>
  );
}

function bySeverity(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}
