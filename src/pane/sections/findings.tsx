import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { ComponentType } from "react";
import type { Finding, Severity } from "../../core/model/evaluation";
import { CellLink, placeName } from "../cell-link";
import { useTongue } from "../language";
import { useSay } from "../say";
import { Section } from "../section";

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

const ICONS: Readonly<Record<Severity, ComponentType<{ className?: string }>>> = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  hint: InfoRegular,
};

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "10px" },
  item: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "6px" },
  icon: { fontSize: "18px", marginTop: "1px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground3 },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What the checks found, the gravest first. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const [errors, warnings, hints] = SEVERITIES.map((severity) => bySeverity(findings, severity).length);
  return (
    <Section title={strings.findings} aside={strings.findingCount(errors ?? 0, warnings ?? 0, hints ?? 0)}>
      {findings.length === 0 ? (
        <p className={styles.small}>{strings.noFindings}</p>
      ) : (
        <FindingList findings={findings} />
      )}
    </Section>
  );
}

export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const sorted = SEVERITIES.flatMap((severity) => bySeverity(findings, severity));
  return (
    <ul className={styles.list}>
      {sorted.map((finding, index) => (
        <FindingItem key={index} finding={finding} />
      ))}
    </ul>
  );
}

function FindingItem({ finding: { severity, message, advice, where } }: { readonly finding: Finding }) {
  const { strings } = useTongue();
  const say = useSay();
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <li className={styles.item}>
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
      </div>
    </li>
  );
}

function bySeverity(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}
