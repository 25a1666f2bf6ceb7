import { decimal, toCellNumber } from "../../../src/core/amount/decimal";
import { shareOf } from "../../../src/core/amount/share";
import { type Fen, STEP, yuanOf } from "../corpus/pen";
import type { Place } from "../corpus/truth";
import type { ColumnScheme } from "./amount-columns";
import type { ClassData, ItemData, SpendingData } from "./spending-data";
import { totalOf } from "./spending-data";
import { type Desk, placeOf, type PrintedCategory } from "./table";
import type { ListColumn, ListPlan } from "./vertical";

interface Line {
  readonly code: string;
  readonly classCode: string;
  readonly name: string;
  readonly fen: Fen | null;
  readonly indent: number;
  /** False for lines that are no category: totals, page sums, 其中. */
  readonly coded: boolean;
}

/** The rows under the head of a vertical list. */
export class VerticalBody {
  private order = 0;
  private onPage: Fen = 0;
  private linesOnPage = 0;
  private readonly classes: PrintedCategory[] = [];
  private readonly items: PrintedCategory[] = [];
  private readonly totals: Place[] = [];
  private total: Fen = 0;

  constructor(
    private readonly desk: Desk,
    private readonly plan: ListPlan,
    private readonly columns: readonly ListColumn[],
    private readonly head: readonly (readonly string[])[],
    public next: number,
  ) {}

  anchor(row: number): Place {
    return placeOf(this.desk.sheet, row, this.desk.left + this.columns.findIndex(({ kind }) => kind === "name"));
  }

  printed(data: SpendingData) {
    const printsTotal = this.plan.totals !== "none";
    return {
      totalCells: this.totals,
      classes: this.classes,
      items: this.items,
      ...(printsTotal ? { total: this.shownTotal(data) } : {}),
    };
  }

  /** The total that a careful accountant prints: of what the table shows. */
  private shownTotal(data: SpendingData): Fen {
    const fromItems = this.plan.classRows === "none" || this.plan.classRows === "without-amount";
    return fromItems ? totalOf(data.classes.flatMap(({ items }) => items)) : data.total;
  }

  write(data: SpendingData, _scheme: ColumnScheme): void {
    const { totals } = this.plan;
    this.total = this.shownTotal(data);
    if (totals === "above" || totals === "both") this.writeTotal();
    for (const category of data.classes) this.writeClass(category);
    if (totals === "below" || totals === "both") this.writeTotal();
  }

  private writeTotal(): void {
    const { pen, random } = this.desk;
    const word = pen.sum(this.plan.totalWord);
    const row = this.writeLine({ code: "", classCode: "", name: word, fen: this.total, indent: 0, coded: false });
    // The word stands in the name column, or at the left edge, or both are one merged cell.
    const name = this.column("name");
    const first = this.columns.findIndex(({ kind }) => kind !== "order");
    if (random.chance(0.4) && first !== name) {
      this.desk.sheet.put(row, this.desk.left + name, null);
      this.desk.sheet.put(row, this.desk.left + first, word);
    }
    this.totals.push(placeOf(this.desk.sheet, row, this.desk.left + this.column("asked")));
  }

  private writeClass(category: ClassData): void {
    const { classRows, itemRows } = this.plan;
    const { pen } = this.desk;
    const fen = classRows === "without-amount" ? null : category.fen;
    const name =
      classRows === "after" ? this.desk.random.pick([`${category.name}小计`, category.name]) : pen.name(category.name);
    const line: Line = { code: category.code, classCode: category.code, name, fen, indent: 0, coded: true };
    if (classRows === "before" || classRows === "without-amount") this.writeClassLine(line);
    if (itemRows) category.items.forEach((item) => this.writeItem(category, item));
    if (classRows === "after") this.writeClassLine(line);
    if (classRows === "none") this.classes.push({ code: category.code, fen: totalOf(category.items), cell: null });
    if (classRows === "without-amount")
      this.classes.push({ code: category.code, fen: totalOf(category.items), cell: null });
  }

  private writeClassLine(line: Line): void {
    const row = this.writeLine(line);
    if (line.fen === null) return;
    this.classes.push({ code: line.code, fen: line.fen, cell: this.askedPlace(row) });
  }

  private writeItem(category: ClassData, item: ItemData): void {
    const { random, pen } = this.desk;
    const row = this.writeLine({
      code: item.code,
      classCode: category.code,
      name: pen.name(item.name),
      fen: item.fen,
      indent: 1,
      coded: true,
    });
    this.items.push({ code: item.code, fen: item.fen ?? 0, cell: this.askedPlace(row) });
    this.onPage += item.fen ?? 0;
    if (this.plan.ofWhich && item.fen !== null && item.fen > 0 && random.chance(0.2)) {
      const name = random.pick(["其中：临时人员经费", "其中:乡村教师补助", "其中：财政专项部分"]);
      const step = STEP[this.desk.unit];
      const fen = Math.max(step, Math.round(item.fen / 3 / step) * step);
      this.writeLine({ code: "", classCode: "", name, fen, indent: 2, coded: false });
    }
  }

  private askedPlace(row: number): Place {
    return placeOf(this.desk.sheet, row, this.desk.left + this.column("asked"));
  }

  private column(kind: "name" | "asked"): number {
    return this.columns.findIndex((column) =>
      kind === "asked" ? column.kind === "money" && column.amount.kind === "asked" : column.kind === kind,
    );
  }

  private writeLine(line: Line): number {
    this.turnPage();
    const row = this.next++;
    this.linesOnPage += 1;
    this.order += 1;
    this.columns.forEach((column, across) => this.writeCell(row, this.desk.left + across, column, line));
    return row;
  }

  /** Repeats the head where a printed page ends, sometimes after a page sum. */
  private turnPage(): void {
    const { pageEvery, pageSums } = this.plan;
    if (pageEvery === 0 || this.linesOnPage < pageEvery) return;
    const { sheet, left, pen } = this.desk;
    this.linesOnPage = 0;
    if (pageSums) {
      const row = this.next++;
      sheet.put(row, left + this.column("name"), "本页小计");
      sheet.put(row, left + this.column("asked"), pen.amount(this.onPage, this.desk.unit));
    }
    this.onPage = 0;
    for (const words of this.head) {
      words.forEach((word, across) => word === "" || sheet.put(this.next, left + across, word));
      this.next += 1;
    }
  }

  private writeCell(row: number, column: number, kind: ListColumn, line: Line): void {
    const { sheet, pen, unit, random } = this.desk;
    const { codes } = this.plan;
    if (kind.kind === "order") sheet.put(row, column, this.order);
    if (kind.kind === "code" && line.coded) sheet.put(row, column, pen.code(line.code));
    if (kind.kind === "class-code" && line.coded && (line.code.length === 3 || codes === "split-every-row")) {
      sheet.put(row, column, pen.code(line.classCode));
    }
    if (kind.kind === "item-code" && line.code.length === 5) {
      sheet.put(row, column, { value: line.code.slice(3), format: "@" });
    }
    if (kind.kind === "name") sheet.put(row, column, "　".repeat(line.indent) + this.named(line));
    if (kind.kind === "remark" && random.chance(0.08))
      sheet.put(row, column, random.pick(["含补发", "详见附表", "见说明"]));
    if (kind.kind !== "money") return;
    const { amount } = kind;
    if (line.fen === null) {
      if (amount.kind !== "percent") sheet.put(row, column, pen.nothing());
    } else if (amount.kind === "percent") {
      sheet.put(row, column, this.percent(line.fen));
    } else {
      sheet.put(row, column, pen.amount(amount.of(line.fen), unit));
    }
  }

  private percent(fen: Fen) {
    const share = shareOf(yuanOf(fen), yuanOf(this.total === 0 ? 1 : this.total), 2) ?? decimal("0");
    return { value: toCellNumber(share), format: "0.00" };
  }

  private named({ code, name, coded }: Line): string {
    if (!coded) return name;
    switch (this.plan.codes) {
      case "prefix":
        return `${code} ${name}`;
      case "hyphen":
        return `${code}-${name}`;
      case "brackets":
        return `[${code}]${name}`;
      case "behind":
        return `${name}（${code}）`;
      default:
        return name;
    }
  }
}
