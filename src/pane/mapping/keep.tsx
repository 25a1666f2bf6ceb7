import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { formatAnswers, parseAnswersText } from "../../core/corrections/answers-json";
import { forgetTables } from "../../core/corrections/edits";
import { forAnotherWorkbook } from "../../core/corrections/combine";
import type { Message } from "../../core/wording";
import { useSay } from "../say";
import { saveText } from "../save-text";
import { useMapping, useMappingStrings } from "./control";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  text: { width: "100%" },
  refused: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

/** Taking changes back, and keeping them in a file for another year's workbook. */
export function Keep() {
  const { answers, busy, canUndo, correct, undo } = useMapping();
  const say = useSay();
  const strings = useMappingStrings();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [problem, setProblem] = useState<Message | null>(null);

  const save = () => {
    const text = formatAnswers(forAnotherWorkbook(answers), 2);
    saveText(strings.fileName, text);
    // not every Excel lets a pane save files, but all let text be copied
    setSaved(text);
  };
  const load = async (file: File) => {
    const parsed = parseAnswersText(await file.text());
    setProblem(parsed.ok ? null : parsed.problem);
    if (parsed.ok) correct(({ confirmations = [] }) => ({ confirmations, ...parsed.answers }));
  };
  return (
    <>
      <div className={styles.buttons}>
        {/* It keeps the focus when the last change was taken back. */}
        <Button size="small" disabledFocusable={busy || !canUndo} onClick={undo}>
          {strings.undo}
        </Button>
        <Button size="small" disabled={busy} onClick={() => correct(forgetTables)}>
          {strings.reset}
        </Button>
        <Button size="small" onClick={save}>
          {strings.save}
        </Button>
        <Button size="small" disabled={busy} onClick={() => input.current?.click()}>
          {strings.load}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json"
          data-testid="mapping-file"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void load(file);
            // so that the same file can be chosen again after it was changed
            currentTarget.value = "";
          }}
        />
      </div>
      {problem !== null && (
        <p role="alert" className={styles.refused}>
          {strings.refused(say(problem))}
        </p>
      )}
      {saved !== null && (
        <Textarea className={styles.text} readOnly rows={5} value={saved} aria-label={strings.fileText} />
      )}
    </>
  );
}
