import { formatArea, parseArea, type Source } from "../../../src/core/model/area";
import type { Place } from "../corpus/truth";

export function samePlace(source: Source, place: Place): boolean {
  return source.sheetId === place.sheetId && formatArea(source.area) === place.address;
}

export function holds(source: Source, place: Place): boolean {
  const area = parseArea(place.address);
  return (
    area !== null &&
    source.sheetId === place.sheetId &&
    source.area.top <= area.top &&
    source.area.bottom >= area.bottom &&
    source.area.left <= area.left &&
    source.area.right >= area.right
  );
}
