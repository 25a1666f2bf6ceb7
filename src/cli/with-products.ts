import { withReport } from "../core/review";
import type { Result } from "./evaluate-workbook";
import type { Extras } from "./extras";
import { checkedProduct, noticeProduct, type Product, reportProduct } from "./products";
import { sentences } from "./sentences";

/** A result with what was made beside it. */
export interface Told extends Result {
  /** What the document gains. */
  readonly keys: Readonly<Record<string, unknown>>;
  /** Further text for people. */
  readonly printed: string;
}

interface ProductTargets {
  readonly report: string | null;
  readonly notice: string | null;
}

/** Checks the given report and makes what was asked for; a workbook of which nothing was read yields nothing. */
export async function withProducts(result: Result, extras: Extras, targets: ProductTargets): Promise<Told> {
  const { evaluation: read, profile, snapshot } = result;
  if (read === null || profile === null || snapshot === null) return { ...result, keys: {}, printed: "" };
  const { checkReport, previous } = extras;
  const evaluation = checkReport === null ? read : withReport(read, profile, checkReport);
  const products: Product[] = [];
  if (checkReport !== null) products.push(checkedProduct(evaluation, checkReport));
  if (targets.report !== null) products.push(await reportProduct(evaluation, profile, targets.report));
  if (targets.notice !== null) products.push(noticeProduct(evaluation, profile, snapshot, targets.notice));
  const isSameYear = previous?.year != null && previous.year === evaluation.year?.value;
  const failed = products.some((product) => product.failed);
  return {
    ...result,
    evaluation,
    keys: Object.assign({}, ...products.map(({ keys }) => keys)) as Readonly<Record<string, unknown>>,
    printed: products.map(({ printed }) => printed).find((text) => text !== "") ?? "",
    remarks: [
      ...result.remarks,
      ...(isSameYear ? [sentences.previousSameYear(String(previous.year))] : []),
      ...products.flatMap(({ remarks }) => remarks),
    ],
    exitCode: failed && result.exitCode === 0 ? 2 : result.exitCode,
  };
}
