import { LINE_ROW } from "../grid";

/** How far 评分依据 is laid out: the next row, how much of its page is taken, and where pages began. */
export interface Cursor {
  readonly row: number;
  /** Points. */
  readonly used: number;
  /** Rows with which a new page begins. */
  readonly breaks: readonly number[];
}

/** A list on 评分依据: its heading, its heads (once more on every page that it goes on to), and its rows. */
export interface PlacedList {
  readonly heading: number;
  readonly heads: readonly number[];
  readonly rows: readonly number[];
  /** Of all of these, from the heading down. */
  readonly heights: readonly number[];
}

export interface Placed {
  readonly list: PlacedList;
  readonly after: Cursor;
}

/**
 * Places a list below what is there: pages of `room` points are filled from the top, and where the list goes on over a
 * page its heads are said again. (Excel repeats rows of one place only, and 评分依据 has lists with other heads each.)
 */
export function placeList(from: Cursor, headHeight: number, heights: readonly number[], room: number): Placed {
  const [heads, rows, placed, breaks]: [number[], number[], number[], number[]] = [[], [], [], [...from.breaks]];
  let { row, used } = from;
  const put = (height: number) => {
    placed.push(height);
    used += height;
    return row++;
  };
  const turnPage = () => {
    breaks.push(row);
    used = 0;
  };
  // The heading and the heads stand on the page of the first row.
  if (used > 0 && used + LINE_ROW + headHeight + (heights[0] ?? 0) > room) turnPage();
  const heading = put(LINE_ROW);
  heads.push(put(headHeight));
  heights.forEach((height, index) => {
    if (index > 0 && used + height > room) {
      turnPage();
      heads.push(put(headHeight));
    }
    rows.push(put(height));
  });
  return { list: { heading, heads, rows, heights: placed }, after: { row, used, breaks } };
}
