import { makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  CircleHalfFillRegular,
  DismissCircleRegular,
  PersonAvailableRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
} from "@fluentui/react-icons";
import type { ComponentType } from "react";
import type { IndicatorState } from "../../core/model/evaluation";
import { useTongue } from "../language";

const ICONS: Readonly<Record<IndicatorState, ComponentType<{ className?: string }>>> = {
  met: CheckmarkCircleRegular,
  "partly-met": CircleHalfFillRegular,
  "not-met": DismissCircleRegular,
  proposed: QuestionCircleRegular,
  confirmed: PersonAvailableRegular,
  missing: SubtractCircleRegular,
  "not-comparable": SubtractCircleRegular,
};

const useStyles = makeStyles({
  state: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    flexShrink: 0,
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
  },
  icon: { fontSize: "16px", flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  middling: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** No points can be given yet: the total waits for it. */
export function isOpen(state: IndicatorState): boolean {
  return state === "missing" || state === "not-comparable";
}

function tone(state: IndicatorState): "good" | "middling" | "bad" {
  if (state === "met" || state === "confirmed") return "good";
  return state === "not-met" || isOpen(state) ? "bad" : "middling";
}

/** A state by sign and word, its colour only a help. */
export function StateLabel({ state }: { readonly state: IndicatorState }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const Icon = ICONS[state];
  return (
    <span className={`${styles.state} ${styles[tone(state)]}`}>
      <Icon className={styles.icon} />
      {strings[`state.${state}`]}
    </span>
  );
}
