export type { CalendarDay, CalendarPeriod } from "./calendar";
export { compareDays, inYear } from "./calendar";
export { readSignCell, type SignCell } from "./comparison-words";
export { readChineseNumeral } from "./numeral";
export type { Bound, Change, Comparison, DateReading, Quantity, Range } from "./quantity";
export { type QuantityCell, readQuantityCell } from "./read-cell";
export { readQuantity } from "./read-quantity";
export { commensurable, readUnit, type Unit, wholeUnit } from "./unit";
