import type { WrittenGrade } from "../model/claims";
import { foldMarks } from "./fold";

/** Grades that a text gives: 等级为“优”, 评定为良, 2021 年的“良”, 提升为“优”. */
export function gradesIn(text: string, grades: readonly string[]): readonly WrittenGrade[] {
  const folded = foldMarks(text);
  const words = [...grades].sort((left, right) => right.length - left.length).join("|");
  const pattern = new RegExp(
    `(?:等级(?:评定)?\\s*(?:为|是|[:：])\\s*"?|(?:评定|评)为\\s*"|\\d{4}\\s*年度?的\\s*"|(?:提升|上升|提高|下降|降低|降|升)(?:为|至|到)\\s*")(${words})(?=["，,。；;、)\\s]|$)`,
    "g",
  );
  return [...folded.matchAll(pattern)].map((match) => {
    const grade = match[1] ?? "";
    const end = match.index + match[0].length;
    return { start: end - grade.length, end, grade };
  });
}
