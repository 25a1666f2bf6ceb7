export { explainFigure } from "./figure-lines";
export { explainGrade } from "./grade-lines";
export { explainIndicator } from "./indicator-lines";
export type { ExplanationLine, LineKind } from "./line";
export { levelFigure, type NamedFigure, namedFigures } from "./named-figures";
