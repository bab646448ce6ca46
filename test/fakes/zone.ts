/** Zones and serial numbers: the moment at which a day begins in a spreadsheet, and the day on which a moment falls. */

const dayMs = 86_400_000;
/** 30 December 1899, day 0 of every spreadsheet. */
const epoch = Date.UTC(1899, 11, 30);

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** How far a zone is ahead of UTC at a moment, in milliseconds. Offsets change on the hour: one look-up an hour. */
function offsetAt(zone: string, at: number): number {
  const hour = Math.floor(at / 3_600_000);
  const key = `${zone} ${hour}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(zone, format);
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(hour * 3_600_000)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour: h = 0, minute = 0, second = 0 } = part;
  const offset = Date.UTC(year, month - 1, day, h, minute, second) - hour * 3_600_000;
  offsets.set(key, offset);
  return offset;
}

/** The moment at which the clocks of a zone show what `wall` would show in UTC. */
export function momentOf(zone: string, wall: number): number {
  const guess = wall - offsetAt(zone, wall);
  return wall - offsetAt(zone, guess);
}

/** What the clocks of a zone show at a moment, as if it were UTC. */
export const wallOf = (zone: string, at: number): number => at + offsetAt(zone, at);

export const serialOfWall = (wall: number): number => (wall - epoch) / dayMs;
const wallOfSerial = (serial: number): number => Math.round(serial * dayMs) + epoch;
export const serialOf = (zone: string, at: number): number => serialOfWall(wallOf(zone, at));
export const momentOfSerial = (zone: string, serial: number): number => momentOf(zone, wallOfSerial(serial));
