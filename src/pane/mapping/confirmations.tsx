import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { confirm } from "../../core/corrections/edits";
import { confirmAll, openPoints, readConfirmation } from "../../core/evaluation/open-points";
import { explainIndicator } from "../../core/explanation";
import type { IndicatorResult } from "../../core/model/evaluation";
import { CellLink } from "../cell-link";
import { formatFigure } from "../format";
import { useGoal } from "../goal";
import { useTongue } from "../language";
import { Section } from "../section";
import { IndicatorFacts } from "../sections/indicator-facts";
import { Why } from "../why";
import { useMapping, useMappingStrings } from "./control";

const useStyles = makeStyles({
  intro: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "10px",
  },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "4px",
    paddingInlineStart: "10px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px", alignItems: "start" },
  // Fluent's fields are wider by themselves than there is room on an enlarged page.
  points: { minWidth: 0, width: "100%" },
});

/** Every proposal of the program for a person to confirm, one by one or all at once; and what only a person can judge. */
export function Confirmations() {
  const { seen, busy, correct } = useMapping();
  const strings = useMappingStrings();
  const { strings: pane } = useTongue();
  const styles = useStyles();
  const place = useGoal<HTMLUListElement>("proposal", "button[data-confirm]");
  const { indicators } = seen.evaluation;
  const open = indicators.filter((indicator) => openPoints(indicator, seen.profile) !== null);
  const proposed = confirmAll(indicators);
  if (open.length === 0) return null;
  return (
    <Section title={strings.confirmTitle} aside={pane.indicatorCount(open.length)}>
      <p className={styles.intro}>{strings.confirmIntro}</p>
      <ul ref={place} className={styles.list}>
        {open.map((indicator, index) => (
          <li key={JSON.stringify(indicator.input.source)} className={styles.item}>
            <Proposal indicator={indicator} onTaken={() => focusNextTo(place.current, index)} />
          </li>
        ))}
      </ul>
      {proposed.length > 0 && (
        <div>
          <Button disabled={busy} onClick={() => correct(confirm(proposed))}>
            {strings.confirmAll}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** What was confirmed leaves the list: the focus goes on to the next one, after the last one to what comes next. */
function focusNextTo(list: HTMLUListElement | null, index: number): void {
  const buttons = [...(list?.querySelectorAll<HTMLElement>("button[data-confirm]") ?? [])];
  const next = buttons[index + 1] ?? buttons[index - 1] ?? document.querySelector<HTMLElement>("[data-testid=primary]");
  next?.focus();
}

interface ProposalProps {
  readonly indicator: IndicatorResult;
  readonly onTaken: () => void;
}

function Proposal({ indicator, onTaken }: ProposalProps) {
  const { seen, busy, correct } = useMapping();
  const strings = useMappingStrings();
  const styles = useStyles();
  const { input, score } = indicator;
  const [typed, setTyped] = useState(formatFigure(score) ?? "");
  const points = openPoints(indicator, seen.profile);
  const confirmation = readConfirmation(indicator, typed, seen.profile);
  if (points === null) return null;
  const take = () => {
    if (confirmation === null) return;
    correct(confirm([confirmation]));
    onTaken();
  };
  return (
    <>
      <CellLink source={input.source}>{input.level3}</CellLink>
      <IndicatorFacts input={input} />
      <Why explain={() => explainIndicator(indicator)} />
      <div className={styles.line}>
        <Field
          size="small"
          hint={
            points.band === null ? strings.notComparable(points.to) : strings.band(points.band, points.from, points.to)
          }
          validationMessage={confirmation === null && typed !== "" ? strings.badPoints(points.to) : null}
        >
          <Input
            className={styles.points}
            input={{ className: styles.points }}
            size="small"
            inputMode="decimal"
            aria-label={strings.points(input.level3)}
            value={typed}
            disabled={busy}
            onChange={(_event, { value }) => setTyped(value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              // Else the same press would confirm what the focus goes on to.
              event.preventDefault();
              take();
            }}
          />
        </Field>
        <Button
          size="small"
          data-confirm
          aria-label={strings.confirmOne(input.level3)}
          disabled={busy || confirmation === null}
          onClick={take}
        >
          {strings.confirm}
        </Button>
      </div>
    </>
  );
}
