import { first, FORM, oneMore, rowOf, scored, withIndicators, without, withPart } from "./form-fixture";
import { partsOf, relationships, textOf, zipOf } from "./package-fixture";

/** Comments and pictures on our form, as Excel writes them: they go with the row they were put beside. */

const [COMMENTS, THREADS, NOTES, DRAWING] = [
  "xl/comments9.xml",
  "xl/threadedComments/threadedComment9.xml",
  "xl/drawings/vmlDrawing9.vml",
  "xl/drawings/drawing9.xml",
];

const NAME = "抽检批次";

/** The form with a comment on one indicator's name and a picture that begins beside it. */
async function attached(): Promise<Uint8Array> {
  const once = await first();
  const row = rowOf(once, NAME);
  const zeroBased = String(row - 1);
  const corner = (column: number, at: string) =>
    `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return zipOf({
    ...Object.fromEntries(partsOf(once)),
    [FORM]: textOf(once, FORM).replace("</worksheet>", '<drawing r:id="d"/><legacyDrawing r:id="v"/></worksheet>'),
    "xl/worksheets/_rels/sheet4.xml.rels": relationships(
      ["c", "comments", `/${COMMENTS}`],
      ["t", "threadedComment", `/${THREADS}`],
      ["v", "vmlDrawing", `/${NOTES}`],
      ["d", "drawing", `/${DRAWING}`],
    ),
    [COMMENTS]: `<comments xmlns="m"><authors><author>张三</author></authors><commentList><comment ref="D${String(row)}" authorId="0"><text><t>请核实</t></text></comment></commentList></comments>`,
    [THREADS]: `<ThreadedComments xmlns="t"><threadedComment ref="D${String(row)}" id="{1}"><text>请核实</text></threadedComment></ThreadedComments>`,
    [NOTES]: `<xml xmlns:v="v" xmlns:x="x"><v:shape id="a"><x:ClientData ObjectType="Note"><x:Anchor>4, 15, ${String(row - 2)}, 10, 6, 31, ${String(row + 2)}, 9</x:Anchor><x:Row>${zeroBased}</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>`,
    [DRAWING]: `<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:from>${corner(10, zeroBased)}</xdr:from><xdr:to>${corner(12, String(row + 1))}</xdr:to><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>`,
  });
}

const places = (bytes: Uint8Array) => ({
  comment: /<comment ref="([^"]*)"/.exec(textOf(bytes, COMMENTS))?.[1] ?? null,
  thread: /<threadedComment ref="([^"]*)"/.exec(textOf(bytes, THREADS))?.[1] ?? null,
  note:
    /<x:Anchor>.*<\/x:Column>/
      .exec(textOf(bytes, NOTES))?.[0]
      .replace(/<[^>]*>/g, " ")
      .trim() ?? null,
  picture: [...textOf(bytes, DRAWING).matchAll(/<xdr:row>(\d+)/g)].map(([, row]) => Number(row)),
});

test("nothing moves where no row did", async () => {
  const before = await attached();
  const { bytes, told } = await scored(before);
  expect([places(bytes), told]).toEqual([places(before), []]);
});

test("an indicator put in above takes all of them one row down", async () => {
  const before = await attached();
  const { bytes, told } = await scored(withIndicators(before, oneMore));
  const row = rowOf(bytes, NAME);
  expect(row).toBe(rowOf(before, NAME) + 1);
  expect(told).toEqual([]);
  expect(places(bytes)).toEqual({
    comment: `D${String(row)}`,
    thread: `D${String(row)}`,
    note: `4, 15, ${String(row - 2)}, 10, 6, 31, ${String(row + 2)}, 9  ${String(row - 1)}  3`,
    picture: [row - 1, row + 1],
  });
});

test("where its indicator is gone a comment goes and a picture stays, and both are told", async () => {
  const before = await attached();
  const { bytes, told } = await scored(withIndicators(before, without(NAME)));
  expect(places(bytes)).toEqual({ comment: null, thread: null, note: null, picture: places(before).picture });
  expect(told).toEqual([
    expect.stringMatching(/D20 上的批注没有保留/),
    expect.stringMatching(/K20 上的图片或图形留在了原来的位置/),
  ]);
});

test("a print area whose rows are all gone makes way for ours, and is told", async () => {
  const once = await first();
  const row = String(rowOf(once, NAME));
  const changed = withPart(once, "xl/workbook.xml", (text) =>
    text.replace(/(_xlnm.Print_Area" localSheetId="3">[^<]*!)\$A\$1:\$I\$\d+/, `$1$A$${row}:$I$${row}`),
  );
  expect((await scored(changed)).told).toEqual([]);
  const { bytes, told } = await scored(withIndicators(changed, without(NAME)));
  expect(told).toEqual([expect.stringContaining(`A${row}:I${row} 上的打印区域或打印标题没有保留`)]);
  expect(textOf(bytes, "xl/workbook.xml")).toMatch(/_xlnm.Print_Area" localSheetId="3">[^<]*!\$A\$1:\$I\$\d+</);
});
