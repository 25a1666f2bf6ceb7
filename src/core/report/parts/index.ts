import type { Part } from "../part";
import type { PartName } from "../part-names";
import { conclusion } from "./conclusion";
import { execution, measures, progress } from "./execution";
import { pastReviews, rectification } from "./history";
import { indicators } from "./indicators";
import { achievements, duties, goals, mainWork, management, organisation } from "./narrative";
import { improvements, problems } from "./problems";
import { spending, spendingChart, spendingTable } from "./spending";

/** Every part by the name outlines know it by. */
export const PARTS: Readonly<Record<PartName, Part>> = {
  duties,
  organisation,
  "main-work": mainWork,
  goals,
  conclusion,
  spending,
  "spending-table": spendingTable,
  "spending-chart": spendingChart,
  execution,
  progress,
  achievements,
  indicators,
  management,
  measures,
  problems,
  improvements,
  "past-reviews": pastReviews,
  rectification,
};
