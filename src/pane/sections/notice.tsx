import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { makeNotice, noticeSheet, noticeText, readOffices } from "../../core/notice";
import { workbookFile } from "../../host/report-file";
import { useTongue } from "../language";
import { saveWorkbook } from "../save-file";
import { Section } from "../section";
import type { Seen } from "../session";
import { REPORT_STRINGS } from "../strings/report";
import { useAttempt } from "../use-attempt";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  text: { margin: 0 },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** 支出进度通报: its text, to be copied or saved as a sheet; nothing where the workbook has no monthly spending. */
export function Notice({ seen, busy }: { readonly seen: Seen; readonly busy: boolean }) {
  const { language } = useTongue();
  const strings = REPORT_STRINGS[language];
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const attempt = useAttempt(setSaid);
  const { evaluation, profile, snapshot } = seen;
  const notice = makeNotice(evaluation, readOffices(snapshot), profile);
  if (notice === null) return null;
  const [title = "", ...paragraphs] = noticeText(notice);
  const save = async () => {
    saveWorkbook(strings.noticeName(title), await workbookFile(noticeSheet(notice)));
    setSaid(strings.noticeSaved);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText([title, ...paragraphs].join("\n"));
      setSaid(strings.noticeCopied);
    } catch {
      setSaid(strings.copyRefused);
    }
  };
  return (
    <Section title={strings.notice}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className={styles.text}>
          {paragraph}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button size="small" icon={<ArrowDownloadRegular />} disabled={busy} onClick={() => attempt(save())}>
          {strings.saveNotice}
        </Button>
        <Button size="small" icon={<CopyRegular />} disabled={busy} onClick={() => attempt(copy())}>
          {strings.copyNotice}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </Section>
  );
}
