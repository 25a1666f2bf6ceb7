import { useTongue } from "./language";
import { openIn, proposedIn, type Session, unanswered, type View } from "./session";
import { Tabs } from "./tabs";

interface ViewTabsProps {
  readonly session: Session;
  readonly onLook: (view: View) => void;
}

/** 识别, 评分, 复核, each with the number of things that wait there. */
export function ViewTabs({ session, onLook }: ViewTabsProps) {
  const { strings } = useTongue();
  const { seen, questions, view } = session;
  const evaluation = seen?.evaluation;
  const counts = {
    recognition: unanswered(questions),
    score: evaluation === undefined ? 0 : proposedIn(evaluation) + openIn(evaluation),
    review: (evaluation?.findings ?? []).filter(({ severity }) => severity !== "hint").length,
  };
  const tab = (key: keyof typeof counts) => ({
    key,
    label: strings[`view.${key}`],
    count: counts[key],
    countLabel: strings[`waiting.${key}`](counts[key]),
  });
  return (
    <Tabs
      label={strings.views}
      tabs={[tab("recognition"), tab("score"), tab("review")]}
      selected={view === "settings" ? null : view}
      onSelect={onLook}
    />
  );
}
