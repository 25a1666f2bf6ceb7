import type { Making } from "../core/sheet";
import { VERSION } from "../core/version";

/** What 评分依据 says of this run: the clock where the accountant is, to the minute, and our version. */
export function makingNow(now = new Date()): Making {
  const two = (part: number) => String(part).padStart(2, "0");
  const date = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { time: `${date} ${two(now.getHours())}:${two(now.getMinutes())}`, version: VERSION };
}
