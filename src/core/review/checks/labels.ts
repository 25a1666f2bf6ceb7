import { compare, isZero, sum } from "../../amount/decimal";
import { categoriesByName } from "../../classification";
import type { ExecutionInput, ReadAmount } from "../../model/inputs";
import { compact } from "../../text/normalise";
import { message } from "../../wording";
import type { Check, Fault } from "../check";
import { isSame } from "./same-amount";
import { wan } from "./yuan";

/** C40: a table of 基本支出 whose amount is basic and project spending together. */
const labelFits: Check = {
  id: "C40",
  run: (reviewed) => {
    const { spending, inputs } = reviewed;
    const total = spending?.total.value ?? null;
    if (spending === null || total === null || spending.scope !== "basic-expenditure") return "not-checked";
    const functional = inputs.references.functional;
    const basic = functional?.basic?.yuan ?? null;
    const project = functional?.project?.yuan ?? null;
    const where = spending.total.sources[0] ?? spending.source;
    const both = basic === null || project === null ? null : sum([basic, project]);
    if (basic !== null && both !== null && isSame(total, both, reviewed) && !isSame(basic, both, reviewed)) {
      const parameters = {
        title: spending.title,
        total: wan(total),
        basic: wan(basic),
        project: wan(project ?? basic),
      };
      return [{ where, message: message("review.label-basic", parameters) }];
    }
    return spending.categories
      .filter(({ code, amount }) => /^(?:309|311)/.test(code) && amount.value !== null && !isZero(amount.value))
      .map(({ name, amount }) => {
        const parameters = { title: spending.title, name, amount: wan(amount.value ?? total) };
        return {
          where: amount.sources[0] ?? where,
          severity: "warning" as const,
          message: message("review.construction-in-basic", parameters),
        };
      });
  },
};

/** C40: an amount that a sheet calls 基本支出 and that is basic and project spending together. */
const basicFits: Check = {
  id: "C40",
  run: (reviewed) => {
    const { inputs } = reviewed;
    const { functional, basicElsewhere = [] } = inputs.references;
    const basic = functional?.basic?.yuan ?? null;
    const project = functional?.project?.yuan ?? null;
    const stated = [...basicElsewhere, ...basicInBlock(inputs.execution)].filter(({ yuan }) => yuan !== null);
    if (functional === null || basic === null || project === null || stated.length === 0) return "not-checked";
    const both = sum([basic, project]);
    if (isSame(basic, both, reviewed)) return [];
    return stated
      .filter(({ yuan }) => yuan !== null && isSame(yuan, both, reviewed))
      .map(({ cell, yuan }) => {
        const parameters = { amount: wan(yuan ?? both), basic: wan(basic), project: wan(project) };
        const text = message("review.amount-basic", { ...parameters, title: functional.title });
        return { where: cell.source, message: text };
      });
  },
};

/** What the block of funds spent on 基本支出, by its own lines or its lists. */
function basicInBlock(block: ExecutionInput | null): readonly ReadAmount[] {
  const isBasic = ({ name }: { readonly name: string }) => /^基本支出/.test(compact(name));
  const parts = block?.parts.filter(isBasic).flatMap(({ spent }) => spent ?? []) ?? [];
  const lists = block?.lists?.flatMap((list) => list.parts.filter(isBasic).map(({ amount }) => amount)) ?? [];
  return [...parts, ...lists];
}

/** C41: "三公"经费 above its budget. */
const threePublic: Check = {
  id: "C41",
  run: ({ inputs }) => {
    const table = inputs.references.threePublic;
    const budget = table?.budget?.yuan ?? null;
    const spent = table?.spent?.yuan ?? null;
    if (table === null || budget === null || spent === null) return "not-checked";
    if (compare(spent, budget) <= 0) return [];
    const where = table.spent?.cell.source ?? table.source;
    return [{ where, message: message("review.three-public", { spent: wan(spent), budget: wan(budget) }) }];
  },
};

/** C41: what buys goods and services listed among the personnel costs (委托业务费 under 301 or 303). */
const personnel: Check = {
  id: "C41",
  run: ({ spending }) => {
    const classes = (spending?.categories ?? []).filter(({ code }) => code === "301" || code === "303");
    if (classes.every(({ items }) => items.length === 0)) return "not-checked";
    return classes.flatMap(({ code, name, items }): readonly Fault[] =>
      items.flatMap((item): readonly Fault[] => {
        const homes = categoriesByName(item.name).filter(({ system }) => system === "department");
        const isStray = homes.length > 0 && homes.every((home) => home.code.startsWith("302"));
        if (!isStray || item.amount.value === null || isZero(item.amount.value)) return [];
        const parameters = { item: item.name, category: name, code };
        const where = item.amount.sources[0] ?? item.nameSource;
        return [{ where, message: message("review.personnel", parameters) }];
      }),
    );
  },
};

/** C41: what buys goods or services, or is an investment, in the column 人员经费 of a table that splits by use. */
const personnelColumn: Check = {
  id: "C41",
  run: ({ inputs, rules }) => {
    const categories = inputs.spending?.categories ?? [];
    const all = categories.flatMap((category) => [category, ...category.items]);
    if (!all.some(({ personnel }) => personnel !== undefined)) return "not-checked";
    // a category's own line repeats what its items say
    const lowest = categories.flatMap((category) => (category.items.length === 0 ? [category] : category.items));
    return lowest.flatMap(({ code, name, personnel }): readonly Fault[] => {
      const isPersonnel = /^30[13]/.test(code) || rules.checks.C41.personnel.includes(code);
      if (isPersonnel || personnel?.yuan == null || isZero(personnel.yuan)) return [];
      const parameters = { item: name, code, amount: wan(personnel.yuan) };
      return [{ where: personnel.cell.source, message: message("review.personnel-column", parameters) }];
    });
  },
};

/** Amounts that stand under a name of other money: 基本支出 (C40), 三公 and personnel costs (C41). */
export const labelChecks: readonly Check[] = [labelFits, basicFits, threePublic, personnel, personnelColumn];
