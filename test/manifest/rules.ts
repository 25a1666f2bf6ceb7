import { childrenOf, parseXml, type XmlElement } from "../../src/host/file/xml-tree";
import { all, everyElement, orderFaults, type Placed } from "./structure";

/** What the manifest leans on. */
export interface Project {
  readonly packageVersion: string;
  /** A file by its path from the top; null where there is none. */
  readonly file: (path: string) => Uint8Array | null;
  /** The sources of the ribbon's functions. */
  readonly commandSources: string;
  /** Page names that the build makes ("taskpane.html"). */
  readonly pages: readonly string[];
  /** The ExcelApi version the code checks for. */
  readonly excelApi: string;
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const LANGUAGES = { standard: "zh-CN", other: "en-US" };

/** Everything wrong with the manifest, in words; empty when Office would take it and everything it names is there. */
export function manifestFaults(xml: string, project: Project): readonly string[] {
  const elements = everyElement(parseXml(xml, "manifest.xml"));
  return [
    ...orderFaults(elements),
    ...identityFaults(elements, project),
    ...resourceFaults(elements),
    ...textFaults(elements),
    ...addressFaults(elements, project),
    ...iconFaults(elements, project),
    ...runtimeFaults(elements),
    ...commandFaults(elements, project),
    ...requirementFaults(elements, project),
  ];
}

const first = (elements: readonly Placed[], local: string) => all(elements, local)[0];
const valueOf = (element: XmlElement | undefined) => element?.attributes["DefaultValue"] ?? "";
const textOf = (element: XmlElement | undefined) => element?.text.trim() ?? "";

function identityFaults(elements: readonly Placed[], { packageVersion }: Project): readonly string[] {
  const faults: string[] = [];
  if (!GUID.test(textOf(first(elements, "Id")))) faults.push("Id is not a GUID");
  if (textOf(first(elements, "Version")) !== `${packageVersion}.0`) faults.push("Version is not the package's");
  if (textOf(first(elements, "DefaultLocale")) !== LANGUAGES.standard) faults.push("DefaultLocale is not zh-CN");
  return faults;
}

/** Every resid leads to one resource of the right kind, and no resource is idle. */
function resourceFaults(elements: readonly Placed[]): readonly string[] {
  const resources = ["Image", "Url", "String"].flatMap((kind) =>
    all(elements, kind).filter(({ attributes }) => attributes["id"] !== undefined),
  );
  const ids = resources.map(({ attributes }) => attributes["id"] ?? "");
  const used = elements.flatMap(({ element }) => element.attributes["resid"] ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid ${id} leads nowhere`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource ${id} is there twice`),
    ...[...ids, ...used].filter((id) => id.length > 32).map((id) => `${id} is longer than 32 characters`),
  ];
}

const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

/** Texts within Office's limits, each with an English override and none for the default language. */
function textFaults(elements: readonly Placed[]): readonly string[] {
  const single = ["DisplayName", "Description"].flatMap((kind) =>
    all(elements, kind)
      .filter(({ attributes }) => attributes["DefaultValue"] !== undefined)
      .map((element) => ({ kind, element })),
  );
  const listed = ["ShortStrings", "LongStrings"].flatMap((kind) =>
    all(elements, kind).flatMap((list) => childrenOf(list, "String").map((element) => ({ kind, element }))),
  );
  return [...single, ...listed].flatMap(({ kind, element }) => {
    const name = element.attributes["id"] ?? kind;
    const overrides = childrenOf(element, "Override");
    const locales = overrides.map(({ attributes }) => attributes["Locale"]);
    const texts = [valueOf(element), ...overrides.map(({ attributes }) => attributes["Value"] ?? "")];
    return [
      ...(locales.includes(LANGUAGES.other) ? [] : [`${name} has no ${LANGUAGES.other} text`]),
      ...(locales.includes(LANGUAGES.standard) ? [`${name} overrides the default language`] : []),
      ...(texts.some((text) => text === "") ? [`${name} is empty`] : []),
      ...(texts.some((text) => text.length > (LONGEST[kind] ?? 0)) ? [`${name} is too long`] : []),
    ];
  });
}

function addresses(elements: readonly Placed[]): readonly string[] {
  const local = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];
  return local.flatMap((name) => all(elements, name)).flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
}

/** One https origin, and every page is one that the build makes. */
function addressFaults(elements: readonly Placed[], { pages }: Project): readonly string[] {
  const found = addresses(elements);
  const usable = found.filter((address) => URL.canParse(address));
  const origins = new Set(usable.map((address) => new URL(address).origin));
  return [
    ...found.filter((address) => !URL.canParse(address)).map((address) => `${address} is no address`),
    ...usable.filter((address) => !address.startsWith("https:")).map((address) => `${address} is not https`),
    ...(origins.size > 1 ? [`more than one origin: ${[...origins].join(", ")}`] : []),
    ...usable
      .map((address) => new URL(address).pathname.slice(1))
      .filter((path) => !path.endsWith(".png") && !pages.includes(path))
      .map((path) => `${path} is not built`),
  ];
}

/** Each icon is a PNG of the size it is named for; the ribbon needs 16, 32 and 80, the add-in list 32 and 64. */
function iconFaults(elements: readonly Placed[], { file }: Project): readonly string[] {
  const images = new Map(all(elements, "Image").map((image) => [image.attributes["id"] ?? "", valueOf(image)]));
  const ribbon = all(elements, "Icon").flatMap((icon) => {
    const sizes = childrenOf(icon, "Image").map(({ attributes }) => Number(attributes["size"]));
    return [16, 32, 80].filter((size) => !sizes.includes(size)).map((size) => `an icon lacks size ${String(size)}`);
  });
  const uses = all(elements, "Image")
    .filter(({ attributes }) => attributes["size"] !== undefined)
    .map(({ attributes }) => ({
      address: images.get(attributes["resid"] ?? "") ?? "",
      size: Number(attributes["size"]),
    }));
  const listed = [
    { address: valueOf(first(elements, "IconUrl")), size: 32 },
    { address: valueOf(first(elements, "HighResolutionIconUrl")), size: 64 },
  ];
  const wrong = [...uses, ...listed].flatMap(({ address, size }) => {
    const path = URL.canParse(address) ? new URL(address).pathname.slice(1) : address;
    const found = pngSize(file(path));
    return found === size ? [] : [`${path} should be ${String(size)} pixels and is ${String(found)}`];
  });
  return [...ribbon, ...wrong];
}

/** Pixels of a square PNG; null for anything else. */
function pngSize(bytes: Uint8Array | null): number | null {
  if (bytes === null || bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  const width = view.getUint32(16);
  return isPng && width === view.getUint32(20) ? width : null;
}

/** One page for pane and command: the same resid everywhere, a long life, and no TaskpaneId beside it. */
function runtimeFaults(elements: readonly Placed[]): readonly string[] {
  const runtimes = all(elements, "Runtime");
  const page = runtimes[0]?.attributes["resid"];
  const users = ["FunctionFile", "SourceLocation"]
    .flatMap((name) => all(elements, name))
    .filter(({ attributes }) => attributes["resid"] !== undefined);
  const url = all(elements, "Url").find(({ attributes }) => attributes["id"] === page);
  const start = all(elements, "SourceLocation").find(({ attributes }) => attributes["DefaultValue"] !== undefined);
  return [
    ...(runtimes.length === 1 ? [] : ["there is not exactly one Runtime"]),
    ...(runtimes[0]?.attributes["lifetime"] === "long" ? [] : ["the runtime's life is not long"]),
    ...users
      .filter(({ attributes }) => attributes["resid"] !== page)
      .map(({ local }) => `${local} is not on the shared runtime's page`),
    ...(valueOf(url) === valueOf(start) ? [] : ["DefaultSettings opens another page than the runtime's"]),
    ...(all(elements, "TaskpaneId").length === 0 ? [] : ["TaskpaneId is not allowed with a long runtime"]),
  ];
}

function commandFaults(elements: readonly Placed[], { commandSources }: Project): readonly string[] {
  const controls = all(elements, "Control").map(({ attributes }) => attributes["id"] ?? "");
  return [
    ...all(elements, "FunctionName")
      .map((element) => textOf(element))
      .filter((name) => !commandSources.includes(`onRibbonCommand("${name}"`))
      .map((name) => `${name} is associated with no function`),
    ...controls.filter((id, index) => controls.indexOf(id) !== index).map((id) => `control ${id} is there twice`),
  ];
}

function requirementFaults(elements: readonly Placed[], { excelApi }: Project): readonly string[] {
  const sets = new Map(all(elements, "Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]));
  return [
    ...(sets.get("ExcelApi") === excelApi ? [] : [`ExcelApi ${excelApi} is not required`]),
    ...(sets.get("SharedRuntime") === "1.1" ? [] : ["SharedRuntime 1.1 is not required"]),
  ];
}
