import { type Decimal, sum, toFixed, ZERO } from "../../src/core/amount/decimal";
import { shareOf } from "../../src/core/amount/share";
import type { Mapping } from "../../src/core/model/mapping";
import type { Snapshot } from "../../src/core/model/snapshot";
import { extract, recognise } from "../../src/core/recognition";

export interface Found {
  readonly mapping: Mapping;
  readonly categories: readonly { readonly code: string; readonly name: string; readonly yuan: Decimal }[];
  /** In yuan: the printed total, else the sum of the categories; null without a spending table. */
  readonly total: Decimal | null;
  /** Neither amounts nor indicators: a blank form. */
  readonly nothing: boolean;
}

/** What recognition makes of a workbook when nobody corrects it. */
export function findIn(snapshot: Snapshot): Found {
  const mapping = recognise(snapshot, {});
  const { spending } = extract(snapshot, mapping);
  const categories = (spending?.categories ?? []).map(({ code, name, amounts }) => ({
    code,
    name,
    yuan: sum(amounts.map(({ yuan }) => yuan ?? ZERO)),
  }));
  const total = spending === null ? null : (spending.total?.yuan ?? sum(categories.map(({ yuan }) => yuan)));
  const nothing = mapping.spending === null && mapping.indicators === null && mapping.questions.length === 0;
  return { mapping, categories, total, nothing };
}

/** A share in percent with two places, "—" without a total. */
export function shareText(part: Decimal, total: Decimal | null): string {
  const share = total === null ? null : shareOf(part, total, 2);
  return share === null ? "—" : toFixed(share, 2);
}
