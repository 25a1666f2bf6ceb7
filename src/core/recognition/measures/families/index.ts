import type { MeasureFamily } from "../family";
import { accountsFamily } from "./accounts";
import { assetsFamily } from "./assets";
import { postsFamily } from "./posts";
import { procurementFamily } from "./procurement";
import { threePublicFamily } from "./three-public";

/** Every kind of table that control rates are read from. */
export const MEASURE_FAMILIES: readonly MeasureFamily[] = [
  accountsFamily,
  threePublicFamily,
  procurementFamily,
  assetsFamily,
  postsFamily,
];
