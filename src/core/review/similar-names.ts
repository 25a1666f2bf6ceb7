export interface Spelling {
  readonly spelling: string;
  readonly start: number;
  readonly end: number;
}

/** How many letters another spelling of one name may differ by. */
const MOST_DIFFERENT = 3;
const PREFIX = 3;
const SUFFIX = 1;
/** A district, a county, a town: another place's office has another name rightly. */
const PLACES = /[\u4e00-\u9fff]{2}(?:自治)?[省市区县旗镇乡]|[\u4e00-\u9fff]{2}街道/g;
/** 第一中学 and 第二中学 are two schools. */
const NUMERALS = /[一二三四五六七八九十]/g;

/**
 * Spellings of an organisation's name that are nearly it: they begin and end alike and differ by a few letters
 * (政务服务和数据管理局, 政务服务数据管理局). Another organisation differs by more, or begins or ends otherwise.
 */
export function otherSpellings(name: string, text: string): readonly Spelling[] {
  if (name.length < PREFIX + SUFFIX + 2) return [];
  const prefix = name.slice(0, PREFIX);
  const found: Spelling[] = [];
  for (let start = text.indexOf(prefix); start >= 0; start = text.indexOf(prefix, start + 1)) {
    if (text.startsWith(name, start)) continue;
    const spelling = nearest(name, text, start);
    if (spelling !== null) found.push({ spelling, start, end: start + spelling.length });
  }
  return found;
}

/** The reading from here that is most like the name; null where none is like it. */
function nearest(name: string, text: string, start: number): string | null {
  const suffix = name.slice(-SUFFIX);
  const most = Math.min(MOST_DIFFERENT, Math.floor(name.length / 4));
  let best: { readonly spelling: string; readonly distance: number } | null = null;
  for (let length = name.length - most; length <= name.length + most; length++) {
    const spelling = text.slice(start, start + length);
    if (spelling.length < length || !spelling.endsWith(suffix) || !/^[\u4e00-\u9fff]+$/.test(spelling)) continue;
    if (!isSamePlace(name, spelling)) continue;
    const distance = differences(name, spelling);
    if (distance > 0 && distance <= most && (best === null || distance < best.distance)) best = { spelling, distance };
  }
  return best?.spelling ?? null;
}

function isSamePlace(name: string, spelling: string): boolean {
  const marksOf = (text: string) => [text.match(PLACES), text.match(NUMERALS)].map((found) => (found ?? []).join());
  return marksOf(name).join("|") === marksOf(spelling).join("|");
}

/** Levenshtein distance. */
function differences(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
