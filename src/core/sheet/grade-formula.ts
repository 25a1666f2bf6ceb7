import { isZero } from "../amount/decimal";
import type { GradeBand } from "../profiles/profile";

/** IF(total>=90,"优",IF(total>=80,"良",…)) from the profile's bands; `absent` is what stands there while there is no total. */
export function gradeFormula(total: string, grades: readonly GradeBand[], absent: "" | "—" = ""): string {
  const bands = grades.reduceRight(
    (rest, { name, from }) => (isZero(from) ? `"${name}"` : `IF(${total}>=${from},"${name}",${rest})`),
    '""',
  );
  return `IF(${total}="${absent}","${absent}",${bands})`;
}
