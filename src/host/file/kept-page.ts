import type { PrintSetup } from "../../core/model/plan";
import type { FormerPart } from "./former-part";
import { sliceOf } from "./moved-element";
import { emptyTag } from "./part-edits";
import { breaksXml, footerText, footerXml, pageAttributes, type PageAttributes } from "./page-xml";
import type { SheetElement } from "./sheet-elements";
import type { Attributes } from "./xml-reader";
import { child, childrenOf, isOn, type XmlElement } from "./xml-tree";

/** What an attribute means where it is not written. */
const DEFAULTS: Attributes = {
  horizontalCentered: "0",
  paperSize: "1",
  orientation: "default",
  fitToWidth: "1",
  fitToHeight: "1",
  fitToPage: "0",
};

/** How the sheet is printed: as the accountant set it where that differs from what we wrote then, else as the plan says. */
export function keptPage(former: FormerPart, print: PrintSetup): ReadonlyMap<SheetElement, string> {
  const now = pageAttributes(print);
  const written = former.written?.print ?? null;
  const then = written === null ? null : pageAttributes(written);
  const merged = (name: keyof PageAttributes) =>
    emptyTag(name, keptAttributes(child(former.root, name), then && then[name], now[name]));
  return new Map<SheetElement, string>([
    ["printOptions", merged("printOptions")],
    ["pageMargins", merged("pageMargins")],
    ["pageSetup", merged("pageSetup")],
    ["headerFooter", headerFooter(former, written?.footer ?? null, print.footer)],
    ["rowBreaks", breaksXml(keptBreaks(former, written?.breaks ?? null, print.breaks ?? []))],
  ]);
}

/** What the file says, where that is not what we wrote; else what the plan says. */
function keptAttributes(
  element: XmlElement | null,
  written: Attributes | null,
  now: Attributes,
): Readonly<Record<string, string | null>> {
  const found: Attributes = element?.attributes ?? {};
  const names = new Set([...Object.keys(now), ...Object.keys(found)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const meaning = (of: Attributes) => of[name] ?? DEFAULTS[name] ?? "";
      const isAsWritten =
        name in now && (element === null || written === null || isSame(meaning(found), meaning(written)));
      return [name, (isAsWritten ? now[name] : found[name]) ?? null];
    }),
  );
}

/** Programs write numbers with more or fewer digits, and truth in two ways. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  if (["true", "false"].includes(one)) return isOn(one) === isOn(other);
  return one !== "" && other !== "" && Math.abs(Number(one) - Number(other)) < 0.01;
}

/** Headers are theirs; the footer is ours until somebody changes it. */
function headerFooter({ root, source }: FormerPart, written: string | null, now: string): string {
  const element = child(root, "headerFooter");
  const footer = child(element, "oddFooter");
  if (element === null || element.children.length === 0)
    return written === null || written === "" ? footerXml(now) : "";
  if (footer === null || (written !== null && words(footer.text) !== words(written))) return sliceOf(source, element);
  const text = now === "" ? "" : `<oddFooter>${footerText(now)}</oddFooter>`;
  return sliceOf(source, element, [{ start: footer.start, end: footer.end, text }]);
}

/** A footer without its fonts and sizes, which programs add as they like. */
function words(footer: string): string {
  return footer.replace(/&(?:"[^"]*"|C|\d+(?!\d))/g, "").replace(/\s/g, "");
}

function keptBreaks(
  { root, moves }: FormerPart,
  written: readonly number[] | null,
  now: readonly number[],
): readonly number[] {
  const found = childrenOf(child(root, "rowBreaks"), "brk")
    .filter(({ attributes }) => isOn(attributes["man"]))
    .map(({ attributes }) => Number(attributes["id"]));
  const isAsWritten = found.toSorted((a, b) => a - b).join() === written?.join();
  // A program that knows no breaks loses all of them.
  if (written === null || found.length === 0 || isAsWritten) return now;
  return found.flatMap((row) => moves.row(row) ?? []).sort((a, b) => a - b);
}

/** Every printed sheet of ours is fitted to its page. */
const FITTED: Attributes = { fitToPage: "1" };

/** The sheet's properties: its tab's colour and whatever else is there, with the scaling that is kept. */
export function keptProperties({ root, source }: FormerPart, print: PrintSetup | null): string {
  const element = child(root, "sheetPr");
  if (print === null) return element === null ? "" : sliceOf(source, element);
  const setup = child(element, "pageSetUpPr");
  const kept = emptyTag("pageSetUpPr", keptAttributes(setup, FITTED, FITTED));
  if (element === null) return `<sheetPr>${kept}</sheetPr>`;
  if (element.selfClosing) {
    return `${sliceOf(source, element).replace(/\s*\/>$/, ">")}${kept}</${element.name}>`;
  }
  const { start, end } = setup ?? { start: element.closeStart, end: element.closeStart };
  return sliceOf(source, element, [{ start, end, text: kept }]);
}
