export { explainFigure } from "./figure-lines";
export { explainFinding } from "./finding-lines";
export { explainGrade } from "./grade-lines";
export { explainIndicator } from "./indicator-lines";
export type { ExplanationLine, LineKind } from "./line";
export { explainRange } from "./range-lines";
export { levelFigure, type NamedFigure, namedFigures } from "./named-figures";
