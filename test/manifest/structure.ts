import { child, type XmlElement } from "../../src/host/file/xml-tree";

/** An element with the names that lead to it from the root, "/" between them. */
export interface Placed {
  readonly element: XmlElement;
  readonly path: string;
}

export function everyElement(root: XmlElement, path = root.local): readonly Placed[] {
  const below = root.children.flatMap((element) => everyElement(element, `${path}/${element.local}`));
  return [{ element: root, path }, ...below];
}

/**
 * Children in the order Office demands, by the end of the parent's path; "!" marks those that must be there.
 * From Microsoft's reference of the add-in manifest; Office refuses a file in any other order.
 */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! " +
    "SupportUrl AppDomains Hosts! Requirements! DefaultSettings! Permissions! VersionOverrides!",
  "OfficeApp/Hosts": "Host!",
  "OfficeApp/DefaultSettings": "SourceLocation! RequestedWidth RequestedHeight",
  VersionOverrides: "Description Requirements Hosts! Resources!",
  "VersionOverrides/Hosts/Host": "Runtimes! AllFormFactors DesktopFormFactor!",
  DesktopFormFactor: "GetStarted SupportsSharedFolders FunctionFile! ExtensionPoint!",
  GetStarted: "Title! Description! LearnMoreUrl!",
  CustomTab: "OfficeGroup Group! Label! InsertAfter InsertBefore",
  "CustomTab/Group": "Label! Icon! Tooltip Control!",
  Control: "Label! ToolTip Supertip! Icon! Action!",
  Supertip: "Title! Description!",
  Resources: "Images! Urls! ShortStrings! LongStrings!",
};

/** Elements that are out of order, unknown at their place, repeated where they may not be, or missing. */
export function orderFaults(elements: readonly Placed[]): readonly string[] {
  return elements.flatMap(({ element, path }) => {
    const key = Object.keys(ORDER).find((end) => path === end || path.endsWith(`/${end}`));
    return key === undefined ? [] : childFaults(element, path, ORDER[key] ?? "");
  });
}

function childFaults(element: XmlElement, path: string, order: string): readonly string[] {
  const rules = order.split(" ");
  const names = rules.map((rule) => rule.replace("!", ""));
  const missing = rules
    .filter((rule) => rule.endsWith("!") && child(element, rule.slice(0, -1)) === null)
    .map((rule) => `${path}: ${rule.slice(0, -1)} is missing`);
  const places = element.children.map(({ local }) => names.indexOf(local));
  const wrong = element.children.flatMap(({ local }, index) => {
    const place = places[index] ?? -1;
    if (place < 0) return [`${path}: ${local} does not belong here`];
    return place < Math.max(-1, ...places.slice(0, index)) ? [`${path}: ${local} comes too late`] : [];
  });
  return [...missing, ...wrong];
}

export function all(elements: readonly Placed[], local: string): readonly XmlElement[] {
  return elements.filter(({ element }) => element.local === local).map(({ element }) => element);
}
