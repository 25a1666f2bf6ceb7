import { divide, HUNDRED, sum, ZERO } from "../../amount/decimal";
import type { SpendingRole, SpendingTable } from "../../forms/layout";
import { BLANK, numberFormula } from "../content";
import { type FormPlace, formRange } from "../form-places";
import { categoryKey, shownCategories } from "../spending-contents";
import type { Deferred } from "./draft";
import { type Draft, NOTHING } from "./draft";
import { EMPTY, figure, said } from "./filled";
import type { FormSetting } from "./setting";
import { tableDraft, type TableRow } from "./table-draft";

/** 部门整体支出 by category: amounts and shares as formulas on the accountant's own cells. */
export function spendingDraft(table: SpendingTable, setting: FormSetting, top: number): Draft {
  const { evaluation, money } = setting;
  if (evaluation.spending === null || evaluation.inputs.spending === null) return NOTHING;
  const categories = shownCategories(evaluation);
  const keys = categories.map(categoryKey);
  const content = (place: FormPlace) => money.get(place) ?? BLANK;
  const rows = categories.map(({ code, name }, index): TableRow<SpendingRole> => {
    const [amount, share] = [`spending.${keys[index] ?? ""}.amount`, `spending.${keys[index] ?? ""}.share`] as const;
    return {
      fill: (role) =>
        ({
          code: said(code, "center"),
          name: said(name, "left"),
          amount: figure(content(amount), "money"),
          share: figure(content(share), "percent"),
        })[role],
      place: (role) => ({ code: null, name: null, amount, share })[role],
    };
  });
  const total: TableRow<SpendingRole> = {
    fill: (role) =>
      ({
        code: EMPTY,
        name: said("支出合计", "header"),
        amount: figure(content("spending.total"), "moneyTotal"),
        share: figure(shareTotal(setting, keys), "percentTotal"),
      })[role],
    place: (role) => (({ code: null, name: null, amount: "spending.total", share: "spending.shares" }) as const)[role],
  };
  return tableDraft(table, [...rows, total], { ...setting, top });
}

function shareTotal({ evaluation }: FormSetting, keys: readonly string[]): Deferred {
  const shares = shownCategories(evaluation).flatMap(({ share }) => share.value ?? []);
  return (form) => {
    const cells = formRange(form, `spending.${keys[0] ?? ""}.share`, `spending.${keys.at(-1) ?? ""}.share`);
    if (shares.length === 0 || cells === null) return BLANK;
    return numberFormula(`SUM(${cells})`, divide(sum(shares), HUNDRED) ?? ZERO);
  };
}
