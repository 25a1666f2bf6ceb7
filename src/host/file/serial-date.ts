const DAY = 86_400_000;
/** Day 0 of the 1900 system for dates from 1 March 1900 on, with Excel's invented 29 February 1900 counted in. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Days between the 1900 and the 1904 date systems. */
export const DAYS_1904 = 1462;

/** An ISO 8601 date, date and time, or time as Excel's serial number (1900 system); null when it is none. */
export function serialOfIsoDate(text: string): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === "") return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY + time;
}
