import type { MeasureFamily } from "../family";
import { accountsFamily } from "./accounts";
import { assetsFamily } from "./assets";
import { operatingFamily } from "./operating";
import { postsFamily } from "./posts";
import { procurementFamily } from "./procurement";
import { threePublicFamily } from "./three-public";

/** Every kind of table that control rates are read from. */
export const MEASURE_FAMILIES: readonly MeasureFamily[] = [
  accountsFamily,
  operatingFamily,
  threePublicFamily,
  procurementFamily,
  assetsFamily,
  postsFamily,
];
