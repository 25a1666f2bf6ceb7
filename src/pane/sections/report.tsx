import { Button, Field, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { CopyRegular, DocumentRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Finding } from "../../core/model/evaluation";
import type { Report as ReportData } from "../../core/model/report";
import {
  asReportText,
  makeReport,
  outlineById,
  outlineFor,
  OUTLINES,
  rejoinLines,
  reportAsText,
  reportText,
} from "../../core/report";
import { reviewReport } from "../../core/review";
import { readPrevious, readReport, reportFile } from "../../host/report-file";
import { useTongue } from "../language";
import { useSay } from "../say";
import { saveDocument } from "../save-file";
import { Section } from "../section";
import type { Seen } from "../session";
import { REPORT_STRINGS } from "../strings/report";
import { useAttempt } from "../use-attempt";
import type { SessionControl } from "../use-session";
import { FileButton } from "./file-button";
import { FindingList } from "./findings";
import { ReportRemarks } from "./report-remarks";

interface ReportSectionProps {
  readonly seen: Seen;
  readonly busy: boolean;
  readonly onPrevious: SessionControl["takePrevious"];
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  narrow: { minWidth: 0, width: "100%" },
});

/** 报告: made from the evaluation, with what it lacks; and reports that exist already, held against the workbook. */
export function ReportSection({ seen, busy, onPrevious }: ReportSectionProps) {
  const { strings, language } = useTongue();
  const words = REPORT_STRINGS[language];
  const say = useSay();
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const attempt = useAttempt(setSaid);
  const [made, setMade] = useState<ReportData | null>(null);
  const [checked, setChecked] = useState<readonly Finding[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [pasted, setPasted] = useState("");
  const { profile, evaluation } = seen;
  const usual = outlineFor(evaluation.department?.value ?? null, profile.id);
  const outline = (chosen === null ? null : outlineById(chosen)) ?? usual;

  const make = () => {
    const report = makeReport(evaluation, outline);
    setMade(report);
    setChecked(reviewReport(evaluation, profile, asReportText(report, "")).findings.filter(({ id }) => id === "C44"));
    return report;
  };
  const save = async () => {
    const report = make();
    const name = strings.reportName(evaluation.department?.value ?? "", String(evaluation.year?.value ?? ""));
    saveDocument(name, await reportFile(report));
    setSaid(strings.reportSaved);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(reportAsText(make()));
      setSaid(strings.reportCopied);
    } catch {
      setSaid(strings.reportCopyRefused);
    }
  };
  const check = (name: string, paragraphs: Parameters<typeof reportText>[1]) => {
    const { findings } = reviewReport(evaluation, profile, reportText(name, paragraphs));
    setMade(null);
    setChecked(findings);
    setSaid(findings.length === 0 ? strings.reportSound : strings.reportFaults(findings.length));
  };
  const checkFile = async (file: File) => {
    const read = await readReport(new Uint8Array(await file.arrayBuffer()), file.name);
    if (read.ok) check(file.name, read.report.paragraphs);
    else setSaid(say(read.problem));
  };
  const takePrevious = async (file: File) => {
    const read = await readPrevious(new Uint8Array(await file.arrayBuffer()), file.name, profile);
    if ("key" in read) {
      setSaid(say(read));
      return;
    }
    if (read.year !== null && evaluation.year !== null && read.year >= evaluation.year.value) {
      setSaid(words.notEarlier(read.workbook, String(read.year)));
      return;
    }
    onPrevious(read);
    setSaid(words.previousTaken(read.workbook, read.results.length, read.open.length));
  };
  return (
    <Section title={strings.report}>
      <Field label={words.outline}>
        <Select
          className={styles.narrow}
          select={{ className: styles.narrow }}
          value={outline.id}
          disabled={busy}
          onChange={(_event, { value }) => setChosen(value)}
        >
          {OUTLINES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button size="small" icon={<DocumentRegular />} disabled={busy} onClick={() => attempt(save())}>
          {strings.makeReport}
        </Button>
        <Button size="small" icon={<CopyRegular />} disabled={busy} onClick={() => attempt(copy())}>
          {strings.copyReport}
        </Button>
        <FileButton
          label={strings.previousFile}
          accept=".xlsx"
          disabled={busy}
          onFile={(file) => attempt(takePrevious(file))}
        />
        <FileButton
          label={strings.checkReport}
          accept=".docx,.txt"
          disabled={busy}
          onFile={(file) => attempt(checkFile(file))}
        />
      </div>
      <Textarea
        aria-label={strings.pasteReport}
        placeholder={strings.pasteReport}
        value={pasted}
        onChange={(_event, { value }) => setPasted(value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const file = event.dataTransfer.files.item(0);
          if (file === null) return;
          event.preventDefault();
          attempt(checkFile(file));
        }}
      />
      {pasted.trim() !== "" && (
        <Button
          size="small"
          disabled={busy}
          onClick={() =>
            check(
              "",
              rejoinLines(pasted).map((text) => ({ text })),
            )
          }
        >
          {strings.checkPasted}
        </Button>
      )}
      <p className={styles.said} role="status">
        {said}
      </p>
      {made !== null && <ReportRemarks report={made} />}
      {checked !== null && checked.length > 0 && <FindingList findings={checked} />}
    </Section>
  );
}
