import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { CopyRegular, DocumentRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { carriedInto } from "../../core/carry-over/carried-into";
import { formatSource } from "../../core/model/area";
import type { CarryOver } from "../../core/model/carry-over";
import type { Finding } from "../../core/model/evaluation";
import type { Report as ReportData } from "../../core/model/report";
import { asReportText, makeReport, outlineFor, rejoinLines, reportAsText, reportText } from "../../core/report";
import { reviewReport } from "../../core/review";
import { readPrevious, readReport, reportFile } from "../../host/report-file";
import { useTongue } from "../language";
import { useSay } from "../say";
import { saveDocument } from "../save-file";
import { Section } from "../section";
import type { Seen } from "../session";
import { FileButton } from "./file-button";
import { FindingList } from "./findings";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: "18px" },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** 报告: made from the evaluation, with what it lacks; and reports that exist already, held against the workbook. */
export function ReportSection({ seen, busy }: { readonly seen: Seen; readonly busy: boolean }) {
  const { strings } = useTongue();
  const say = useSay();
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const [made, setMade] = useState<ReportData | null>(null);
  const [checked, setChecked] = useState<readonly Finding[] | null>(null);
  const [previous, setPrevious] = useState<CarryOver | null>(null);
  const [pasted, setPasted] = useState("");
  const { profile } = seen;
  const evaluation = carriedInto(seen.evaluation, previous);

  const make = () => {
    const report = makeReport(evaluation, outlineFor(evaluation.department?.value ?? null, profile.id));
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
    setPrevious(read);
    setSaid(strings.previousTaken(read.workbook, read.results.length, read.open.length));
  };
  return (
    <Section title={strings.report}>
      <div className={styles.buttons}>
        <Button size="small" icon={<DocumentRegular />} disabled={busy} onClick={() => void save()}>
          {strings.makeReport}
        </Button>
        <Button size="small" icon={<CopyRegular />} disabled={busy} onClick={() => void copy()}>
          {strings.copyReport}
        </Button>
        <FileButton label={strings.previousFile} accept=".xlsx" disabled={busy} onFile={takePrevious} />
        <FileButton label={strings.checkReport} accept=".docx,.txt" disabled={busy} onFile={checkFile} />
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
          void checkFile(file);
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
      {made !== null && <Remarks report={made} />}
      {checked !== null && checked.length > 0 && <FindingList findings={checked} />}
    </Section>
  );
}

/** What is to be filled in by hand, and numbers in texts that were taken from their cells. */
function Remarks({ report: { gaps, changes } }: { readonly report: ReportData }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const lines = [
    ...gaps.map(({ what, under }) => `${under} ${what}`.trim()),
    ...changes.map(({ source, written, taken }) => strings.reportChange(formatSource(source), written, taken)),
  ];
  if (lines.length === 0) return <p className={styles.said}>{strings.reportComplete}</p>;
  return (
    <>
      <p className={styles.name}>{strings.reportGaps(lines.length)}</p>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
