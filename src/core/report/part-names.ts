/** What a section of a report can be made of. */
export const PART_NAMES = [
  "duties",
  "organisation",
  "main-work",
  "goals",
  "conclusion",
  "spending",
  "spending-table",
  "spending-chart",
  "execution",
  "progress",
  "achievements",
  "indicators",
  "management",
  "measures",
  "problems",
  "improvements",
  "past-reviews",
  "rectification",
] as const;

export type PartName = (typeof PART_NAMES)[number];

export function isPartName(name: string): name is PartName {
  return (PART_NAMES as readonly string[]).includes(name);
}
