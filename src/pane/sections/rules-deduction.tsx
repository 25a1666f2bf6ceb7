import { draftAt, withDraftAt } from "../../core/profiles";
import { useTongue } from "../language";
import { RULES_STRINGS } from "../strings/rules";
import { type DraftFieldProps, Select, TextField } from "./draft-fields";
import { useFieldName } from "./rules-group";

const PATH = ["deviation", "deduction"];
const FIRST_POINTS = "2";

type Way = "none" | "points" | "excess";

/** What a deviation beyond the limit costs: nothing, so many points, or the weight times what exceeds the limit. */
export function Deduction({ draft, onChange }: DraftFieldProps) {
  const strings = RULES_STRINGS[useTongue().language];
  const name = useFieldName();
  const value = draftAt(draft, PATH);
  const way: Way = value === null ? "none" : value === "excess" ? "excess" : "points";
  const valueOf = { none: null, points: FIRST_POINTS, excess: "excess" } as const;
  return (
    <>
      <Select
        label={strings.deductionWay}
        value={way}
        options={[
          ["none", strings.none],
          ["points", strings.byPoints],
          ["excess", strings.byExcess],
        ]}
        onPick={(picked: Way) => onChange(withDraftAt(draft, PATH, valueOf[picked]))}
      />
      {way === "points" && <TextField draft={draft} onChange={onChange} path={PATH} label={name("deduction")} />}
    </>
  );
}
