import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toFixed } from "../../src/core/amount/decimal";
import { MONEY_UNITS } from "../../src/core/amount/money-unit";
import { formatSource } from "../../src/core/model/area";
import { type Language, say } from "../../src/core/wording";
import { openWorkbook } from "../../src/host/file";
import { differences, type Expected, parseExpected } from "./expected";
import { type Found, findIn, shareText } from "./found";

/**
 * `npm run check:workbooks -- FOLDER`: what recognition finds in every .xlsx of a folder, without any correction, and
 * whether it is what the folder's expected-shares.json says. Exit code 1 when something differs or cannot be opened.
 */
const LANGUAGE: Language = "zh-CN";
const EXPECTED = "expected-shares.json";

function print(found: Found): void {
  const { mapping, categories, total } = found;
  const { spending, indicators, execution } = mapping;
  if (spending === null) {
    console.log(
      found.nothing ? "  没有可计算的内容：没有填了金额的支出表，也没有填了结果的指标表" : "  支出表：未选定或没有",
    );
  } else {
    const unit = spending.unit === null ? "单位未写明" : MONEY_UNITS[spending.unit].label;
    console.log(`  支出表：${formatSource(spending.source)} “${spending.title}”`);
    console.log(`    ${spending.family}，${unit}，${spending.scope}，把握 ${String(spending.confidence)}`);
    console.log(`    合计（元）：${total === null ? "—" : toFixed(total, 2)}`);
    for (const { code, name, yuan } of categories) {
      console.log(`    ${code} ${name}：${toFixed(yuan, 2)} 元，占 ${shareText(yuan, total)}%`);
    }
  }
  if (indicators !== null) {
    console.log(`  指标表：${formatSource(indicators.source)} “${indicators.title}”，${indicators.rows.length} 项`);
  }
  if (execution !== null) console.log(`  预算执行：${formatSource(execution.source)}`);
  for (const { text, options } of mapping.questions) {
    console.log(`  待确认：${say(text, LANGUAGE)}`);
    for (const { label } of options) console.log(`    - ${say(label, LANGUAGE)}`);
  }
}

async function check(folder: string, name: string, expected: Expected | null): Promise<boolean> {
  console.log(`\n${name}`);
  try {
    const found = findIn(await openWorkbook(readFileSync(join(folder, name)), name).read());
    print(found);
    if (expected === null) return true;
    const wrong = differences(expected, found);
    console.log(wrong.length === 0 ? "  ✓ 与 expected-shares.json 一致" : `  ✗ 与 expected-shares.json 不一致`);
    for (const line of wrong) console.log(`    ${line}`);
    return wrong.length === 0;
  } catch (error) {
    console.log(`  ✗ 打不开：${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (folder === undefined || !existsSync(folder)) {
    console.error("usage: npm run check:workbooks -- FOLDER");
    process.exitCode = 2;
    return;
  }
  const path = join(folder, EXPECTED);
  const expected = existsSync(path) ? parseExpected(readFileSync(path, "utf8")) : new Map<string, Expected>();
  const names = readdirSync(folder).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith("~$"));
  const missing = [...expected.keys()].filter((name) => !names.includes(name));
  let right = missing.length === 0;
  for (const name of names.sort()) right = (await check(folder, name, expected.get(name) ?? null)) && right;
  for (const name of missing) console.log(`\n${name}\n  ✗ ${EXPECTED} 中有，文件夹中没有`);
  console.log(`\n${names.length} 个工作簿，${expected.size} 个有标准答案：${right ? "全部一致" : "有不一致"}`);
  process.exitCode = right ? 0 : 1;
}

await main();
