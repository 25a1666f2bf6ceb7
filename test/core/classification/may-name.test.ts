import { categoryNameKeys, departmentCategories } from "../../../src/core/classification";
import { mayNameCategory } from "../../../src/core/classification/may-name";

/** Every way a category is written must pass; what a ledger is full of must not, or a large one takes long to read. */
describe("the quick look at a cell", () => {
  const dressed = (name: string, code: string) => [
    ...[name, `（一）${name}`, `3.${name}`, `①${name}`, `${name}：`, `${name}小计`, ` ${[...name].join(" ")}　`],
    ...[code, `[${code}]${name}`, `${code} ${name}`, `${name}（${code}）`, `${code}-${name}`, `2023${name}(${code})`],
    ...[`某${name}(${code})`, [...code].map((digit) => "０１２３４５６７８９".charAt(Number(digit))).join("")],
  ];

  it("lets every name and code of the classifications pass, however it is written", () => {
    for (const name of categoryNameKeys()) expect([name, mayNameCategory(name)]).toEqual([name, true]);
    for (const { name, code } of departmentCategories()) {
      for (const text of dressed(name, code)) expect([text, mayNameCategory(text)]).toEqual([text, true]);
    }
  });

  it.each(["2023-01-05", "记-301", "支付第5笔业务款", "某某公司301", "12", "2023", ""])("passes over %p", (text) => {
    expect(mayNameCategory(text)).toBe(false);
  });
});
