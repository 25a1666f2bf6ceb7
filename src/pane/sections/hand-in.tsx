import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, CopyRegular, DocumentTableRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { handInFile } from "../../host/hand-in";
import type { WorkbookHost } from "../../host/port";
import { useGoal } from "../goal";
import { useTongue } from "../language";
import { saveWorkbook } from "../save-file";
import { Section } from "../section";
import type { Seen } from "../session";
import { useAttempt } from "../use-attempt";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface HandInProps {
  readonly seen: Seen;
  readonly looks: Pick<WorkbookHost, "handIn">;
  readonly busy: boolean;
  readonly onFindingsSheet: () => void;
}

/** What is taken out of the workbook: the form as values, the rows for the web form, and the findings as a sheet. */
export function HandIn({ seen, looks, busy, onFindingsSheet }: HandInProps) {
  const { strings } = useTongue();
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const place = useGoal<HTMLDivElement>("hand-in", "button");
  const { evaluation, plans } = seen;
  const attempt = useAttempt(setSaid);
  const copy = async () => {
    const { webFormRows } = await import("../../core/handing-in/web-form-rows");
    try {
      await navigator.clipboard.writeText(webFormRows(evaluation));
      setSaid(strings.rowsCopied(String(evaluation.indicators.length)));
    } catch {
      setSaid(strings.copyRefused);
    }
  };
  const save = async () => {
    const bytes = await handInFile(plans, looks);
    if (bytes === null) return;
    saveWorkbook(strings.handInName(evaluation.department?.value ?? "", String(evaluation.year?.value ?? "")), bytes);
    setSaid(strings.handInSaved);
  };
  return (
    <Section title={strings.handIn}>
      <div ref={place} className={styles.buttons}>
        <Button size="small" icon={<ArrowDownloadRegular />} disabled={busy} onClick={() => attempt(save())}>
          {strings.exportForm}
        </Button>
        {evaluation.indicators.length > 0 && (
          <Button size="small" icon={<CopyRegular />} disabled={busy} onClick={() => attempt(copy())}>
            {strings.copyRows}
          </Button>
        )}
        <Button size="small" icon={<DocumentTableRegular />} disabled={busy} onClick={onFindingsSheet}>
          {strings.findingsSheet}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {said === "" ? (evaluation.provisional ? strings.handInProvisional : "") : said}
      </p>
    </Section>
  );
}
