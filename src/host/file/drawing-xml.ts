import type { PlanChart } from "../../core/model/plan";
import { ownChartName } from "../own-charts";
import type { Namespaces } from "./namespaces";
import { plainXml } from "./xml-text";

/** A drawing part that holds these anchors. */
export function drawingXml(anchors: readonly string[], { drawing }: Namespaces): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${drawing}">${anchors.join("")}</xdr:wsDr>`
  );
}

/** Where a chart stands; it brings its own prefixes, because it may be put into a drawing of another writer. */
export function anchorXml(
  chart: PlanChart,
  { id, relationshipId, namespaces }: { id: number; relationshipId: string; namespaces: Namespaces },
): string {
  const { drawing, drawingMain, chartMain, relationships } = namespaces;
  const { top, left, bottom, right } = chart.place;
  const name = plainXml(ownChartName(chart));
  const properties = `<xdr:cNvPr id="${String(id)}" name="${name}" descr="${plainXml(chart.altText)}"/>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${drawing}" xmlns:a="${drawingMain}">` +
    `<xdr:from>${cornerXml(left, top)}</xdr:from><xdr:to>${cornerXml(right + 1, bottom + 1)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartMain}">` +
    `<c:chart xmlns:c="${chartMain}" xmlns:r="${relationships}" r:id="${relationshipId}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function cornerXml(column: number, row: number): string {
  return (
    `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
  );
}
