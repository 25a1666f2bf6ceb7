import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Question } from "../../core/model/mapping";
import { CellLink, placeName } from "../cell-link";
import { useGoal } from "../goal";
import { useTongue } from "../language";
import { useSay } from "../say";
import { Section } from "../section";
import type { AskedQuestion } from "../session";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "14px" },
  question: { paddingInlineStart: "10px", borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  option: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", justifyItems: "start", overflowWrap: "anywhere" },
  about: { fontSize: tokens.fontSizeBase200 },
  where: { paddingInlineStart: "36px", marginTop: "-6px", fontSize: tokens.fontSizeBase200 },
});

interface QuestionsProps {
  readonly questions: readonly AskedQuestion[];
  readonly onChoose: (id: Question["id"], option: number) => void;
}

/** What only the accountant can decide. The answers stay in view and can be changed. */
export function Questions({ questions, onChoose }: QuestionsProps) {
  const { strings } = useTongue();
  const say = useSay();
  const styles = useStyles();
  const place = useGoal<HTMLDivElement>("question", "[data-question=open] input");
  return (
    <Section title={strings.questions}>
      <div ref={place} className={styles.list}>
        {questions.map(({ question, chosen }) => (
          <div key={question.id} className={styles.question} data-question={chosen === null ? "open" : "answered"}>
            <Field label={say(question.text)}>
              <RadioGroup
                value={chosen === null ? "" : String(chosen)}
                onChange={(_event, { value }) => onChoose(question.id, Number(value))}
              >
                {question.options.map((option, index) => (
                  <div key={index} className={styles.option}>
                    <Radio value={String(index)} label={say(option.label)} />
                    {option.source !== null && (
                      <span className={styles.where}>
                        <CellLink source={option.source}>{placeName(option.source)}</CellLink>
                      </span>
                    )}
                  </div>
                ))}
              </RadioGroup>
            </Field>
            {question.source !== null && (
              <span className={styles.about}>
                <CellLink source={question.source}>{placeName(question.source)}</CellLink>
              </span>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}
