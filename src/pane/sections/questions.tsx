import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Question } from "../../core/model/mapping";
import { CellLink, placeName } from "../cell-link";
import { useTongue } from "../language";
import { Section } from "../section";
import type { AskedQuestion } from "../session";

const useStyles = makeStyles({
  question: { paddingInlineStart: "10px", borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  where: { fontSize: tokens.fontSizeBase200 },
});

interface QuestionsProps {
  readonly questions: readonly AskedQuestion[];
  readonly onChoose: (id: Question["id"], option: number) => void;
}

/** What only the accountant can decide. The answers stay in view and can be changed. */
export function Questions({ questions, onChoose }: QuestionsProps) {
  const { strings, say } = useTongue();
  const styles = useStyles();
  return (
    <Section title={strings.questions}>
      {questions.map(({ question, chosen }) => (
        <div key={question.id} className={styles.question} data-question={chosen === null ? "open" : "answered"}>
          <Field label={say(question.text)}>
            <RadioGroup
              value={chosen === null ? "" : String(chosen)}
              onChange={(_event, { value }) => onChoose(question.id, Number(value))}
            >
              {question.options.map((option, index) => (
                <Radio key={index} value={String(index)} label={say(option.label)} />
              ))}
            </RadioGroup>
          </Field>
          {question.source !== null && (
            <span className={styles.where}>
              <CellLink source={question.source}>{placeName(question.source)}</CellLink>
            </span>
          )}
        </div>
      ))}
    </Section>
  );
}
