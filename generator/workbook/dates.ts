/** ISO dates in cells, as some programs write them, turned into the serial numbers everybody else writes. */

const DAY = 86_400_000;

/** The serial number of `2026-03-18` or `2026-03-18T10:15:00`; undefined for anything else. No zone is applied. */
export function isoToSerial(text: string, date1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (date1904) return (date - Date.UTC(1904, 0, 1)) / DAY + time;
  const days = (date - Date.UTC(1899, 11, 30)) / DAY;
  return (days < 61 ? days - 1 : days) + time;
}
