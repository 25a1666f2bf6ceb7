import { scoreCard } from "../../src/cli/score-card";
import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { runRiver } from "../../src/core/river";
import { SOUND } from "../core/review/adversary/form";
import { LAYOUTS } from "../core/review/adversary/layout-list";
import { print } from "../core/review/adversary/layouts";

const SPLIT = LAYOUTS.filter(({ columns }) => columns.some(([role]) => role === "sign"));

test.each(SPLIT.map((layout) => [layout.name, layout] as const))(
  "a target over three cells is printed whole: %s",
  (_name, layout) => {
    const { evaluation } = runRiver(print(SOUND, layout).snapshot, DEFAULT_PROFILE, {});
    const card = scoreCard(evaluation, DEFAULT_PROFILE);
    expect(card).toMatch(/办税服务网点建成数.* ≥6个 → 6个\n/);
    expect(card).toMatch(/业务骨干培训人次.* ≥300人次 → 312人次\n/);
    expect(card).toMatch(/设备验收合格率.* 100% → 100%\n/);
  },
);
