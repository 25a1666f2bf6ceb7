import { categoriesByName, categoryByCode, economicSystemOf, isFunctionalCode } from "../../../src/core/classification";

const codes = (name: string) => categoriesByName(name).map(({ code }) => code);

describe("the economic classification", () => {
  it.each([
    ["30101", "基本工资"],
    ["310", "资本性支出"],
    ["309", "资本性支出（基本建设）"],
    ["30307", "医疗费补助"],
    ["50201", "办公经费"],
  ])("%s is %s", (code, name) => {
    expect(categoryByCode(code)?.name).toBe(name);
  });

  it.each([
    ["工 资 福 利 支 出", "301"],
    ["（一）工资福利支出", "301"],
    ["对个人和家庭的补助支出", "303"],
    ["对个人和家庭补助", "303"],
    ["因公出国(境)费用", "30212"],
    ["因公出国【境】费用", "30212"],
    ["维修（护）费", "30213"],
    ["维修费", "30213"],
    ["退职(役)费", "30303"],
    ["城镇职工基本医疗保险缴费", "30110"],
    ["资本性支出(基本建设)", "309"],
    ["资本性支出（一）", "310"],
    ["1.基本工资", "30101"],
    ["商品和服务支出小计", "302"],
  ])("%s is understood as %s", (name, code) => {
    expect(codes(name)).toContain(code);
  });

  it("leaves a name that several 类 share undecided", () => {
    expect(codes("房屋建筑物购建")).toEqual(expect.arrayContaining(["30901", "31001"]));
    expect(codes("医疗费")).toEqual(["30114"]);
    expect(codes("机关工资福利支出")).toEqual(["501"]);
    expect(codes("行政运行")).toEqual([]);
  });

  it("knows other classifications by the shape of their codes", () => {
    expect(economicSystemOf("30298")).toBe("department");
    expect(economicSystemOf("505")).toBe("government");
    expect(economicSystemOf("2010301")).toBeNull();
    expect(economicSystemOf("208")).toBeNull();
    expect(isFunctionalCode("2010301")).toBe(true);
    expect(isFunctionalCode("30101")).toBe(false);
  });
});
