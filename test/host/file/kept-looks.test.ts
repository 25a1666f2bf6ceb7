import { first, FORM, onForm, oneMore, rowOf, scored, withIndicators, without, withPart } from "./form-fixture";
import { partsOf, textOf } from "./package-fixture";

/**
 * What the accountant set on our form, as Excel writes it into the file, is there when the form is made again: as it was
 * where nothing moved, beside its indicator where rows came in above it, and told where its indicator is gone.
 */

describe("the sheet as a whole", () => {
  test.each<readonly [string, string | RegExp, string]>([
    ["the tab's colour", "<sheetPr>", '<sheetPr><tabColor rgb="FFFF0000"/>'],
    [
      "zoom and gridlines",
      '<sheetView workbookViewId="0"',
      '<sheetView showGridLines="0" zoomScale="70" workbookViewId="0"',
    ],
    [
      "frozen panes",
      /<sheetView workbookViewId="0"(\/>|>.*?<\/sheetView>)/,
      '<sheetView workbookViewId="0"><pane xSplit="4" ySplit="2" topLeftCell="E3" activePane="bottomRight" state="frozen"/></sheetView>',
    ],
    [
      "paper, direction and copies",
      /<pageSetup [^>]*>/,
      '<pageSetup paperSize="8" orientation="portrait" fitToWidth="1" fitToHeight="0" copies="3"/>',
    ],
    ["margins", /left="[\d.]+"/, 'left="0.1"'],
    ["scaling by hand", 'fitToPage="1"', 'fitToPage="0"'],
    ["a header of their own", "<oddFooter>", "<oddHeader>&amp;C清源县</oddHeader><oddFooter>"],
    ["another footer", /<oddFooter>[^<]*/, "<oddFooter>&amp;C— &amp;P —"],
    ["a height of a row", /(<row r="9" ht=")[\d.]+"/, '$1111"'],
    ["a hidden row", /(<row r="9" [^>]*)>/, '$1 hidden="1">'],
    ["a filter", "<mergeCells", '<autoFilter ref="A15:I27"/><mergeCells'],
  ])("%s", async (_, from, to) => {
    const changed = onForm(await first(), [from, to]);
    const { bytes, told } = await scored(changed);
    expect(textOf(bytes, FORM)).toBe(textOf(changed, FORM));
    expect(told).toEqual([]);
  });

  test("the print area, and none where it was taken away", async () => {
    const once = await first();
    const area = /(<definedName name="_xlnm.Print_Area" localSheetId="3">[^<]*\$A\$1:\$I\$)\d+/;
    for (const change of [
      (text: string) => text.replace(area, "$145"),
      (text: string) => text.replace(new RegExp(`${area.source}</definedName>`), ""),
    ]) {
      const changed = withPart(once, "xl/workbook.xml", change);
      const after = textOf((await scored(changed)).bytes, "xl/workbook.xml");
      expect(area.exec(after)?.[0]).toBe(area.exec(textOf(changed, "xl/workbook.xml"))?.[0]);
    }
  });

  test("what nobody changed comes anew: another footer of ours replaces our former one", async () => {
    const remembered = textOf(await first(), "xl/worksheets/sheet7.xml");
    expect(remembered).toContain("&quot;footer&quot;:&quot;第 &amp;P 页");
    const older = withPart(
      withPart(await first(), FORM, (text) =>
        text.replace(/<oddFooter>[^<]*/, "<oddFooter>&amp;P / &amp;N").replace('paperSize="9"', 'paperSize="8"'),
      ),
      "xl/worksheets/sheet7.xml",
      (text) => text.replaceAll("第 &amp;P 页，共 &amp;N 页", "&amp;P / &amp;N"),
    );
    const form = textOf((await scored(older)).bytes, FORM);
    expect(form).toContain("<oddFooter>&amp;C第 &amp;P 页");
    expect(form).toContain('paperSize="8"');
  });
});

describe("what hangs on rows and cells", () => {
  const CONDITION = (row: number) =>
    `<conditionalFormatting sqref="H${row}"><cfRule type="expression" priority="1"><formula>$H${row}&lt;F${row}</formula></cfRule></conditionalFormatting>`;
  const LIST = (row: number) =>
    `<dataValidations count="1"><dataValidation type="list" sqref="I${row}"><formula1>"无,有"</formula1></dataValidation></dataValidations>`;

  test("stays where nothing moved, and goes with its indicator where rows came in above", async () => {
    const once = await first();
    const row = rowOf(once, "水质达标率");
    const changed = onForm(
      once,
      [/<\/mergeCells>/, `</mergeCells>${CONDITION(row)}${LIST(row)}`],
      [new RegExp(`(<row r="${row}" ht=")[\\d.]+"`), '$1123"'],
    );
    const same = await scored(changed);
    expect(textOf(same.bytes, FORM)).toBe(textOf(changed, FORM));
    const { bytes, told } = await scored(withIndicators(same.bytes, oneMore));
    const now = rowOf(bytes, "水质达标率");
    const form = textOf(bytes, FORM);
    expect(now).toBe(row + 1);
    expect(form).toContain(CONDITION(now));
    expect(form).toContain(LIST(now));
    expect(form).toContain(`<row r="${now}" ht="123"`);
    expect(told.filter((sentence) => sentence.includes("没有保留"))).toEqual([]);
  });

  test("is told with sheet and cells where its indicator is gone", async () => {
    const once = await first();
    const row = rowOf(once, "水质达标率");
    const changed = onForm(once, [/<\/mergeCells>/, `</mergeCells>${CONDITION(row)}${LIST(row)}`]);
    const { bytes, told } = await scored(withIndicators(changed, without("水质达标率")));
    expect(textOf(bytes, FORM)).not.toMatch(/conditionalFormatting|dataValidation/);
    const lost = told.filter((sentence) => sentence.includes("没有保留"));
    expect(lost).toHaveLength(2);
    expect(lost[0]).toContain(`“部门整体支出绩效自评表”H${row} 上的条件格式`);
    expect(lost[1]).toContain(`“部门整体支出绩效自评表”I${row} 上的数据有效性`);
  });

  test("looks of cells: what was changed of one stays, and everything of a note", async () => {
    const once = await first();
    const row = rowOf(once, "水质达标率");
    const styles = (text: string) => {
      const count = Number(/<cellXfs count="(\d+)"/.exec(text)?.[1]);
      const fills = Number(/<fills count="(\d+)"/.exec(text)?.[1]);
      const yellow = '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>';
      return text
        .replace("</fills>", `${yellow}</fills>`)
        .replace("</cellXfs>", `<xf numFmtId="0" fontId="0" fillId="${fills}" borderId="0" applyFill="1"/></cellXfs>`)
        .replace(/<fills count="\d+"/, `<fills count="${fills + 1}"`)
        .replace(/<cellXfs count="\d+"/, `<cellXfs count="${count + 1}"`);
    };
    const index = Number(/<cellXfs count="(\d+)"/.exec(textOf(once, "xl/styles.xml"))?.[1]);
    const marked = onForm(
      withPart(once, "xl/styles.xml", styles),
      [new RegExp(`(<c r="F${row}") s="\\d+"`), `$1 s="${index}"`],
      [
        new RegExp(`(<row r="${row}" .*?)</row>`),
        `$1<c r="K${row}" s="${index}" t="inlineStr"><is><t>已核</t></is></c></row>`,
      ],
    );
    const again = await scored(marked);
    const twice = await scored(again.bytes);
    expect(partsOf(twice.bytes)).toEqual(partsOf(again.bytes));
    const moved = await scored(withIndicators(again.bytes, oneMore));
    for (const [bytes, at] of [
      [again.bytes, row],
      [moved.bytes, row + 1],
    ] as const) {
      const [form, looks] = [textOf(bytes, FORM), textOf(bytes, "xl/styles.xml")];
      const xfs = /<cellXfs.*<\/cellXfs>/s.exec(looks)?.[0].match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
      const formatOf = (cell: string) =>
        xfs[Number(new RegExp(`<c r="${cell}${at}" s="(\\d+)"`).exec(form)?.[1])] ?? "";
      expect(formatOf("F")).toMatch(new RegExp(`fillId="${/fillId="(\d+)"/.exec(xfs[index] ?? "")?.[1] ?? "?"}"`));
      expect(formatOf("F")).not.toContain('borderId="0"');
      expect(formatOf("K")).toBe(xfs[index]);
    }
  });
});
