/** What a decision is locked by once the minutes are signed: the row and its meeting as one text that people can read. */

import { fromDayNumber } from '../calendar/day.ts';
import { meetings } from '../procedures/meetings.ts';
import { votes } from '../procedures/votes.ts';
import { isDayNumber } from '../projections/evaluate.ts';
import { type Cell, joinCodes } from '../projections/facts.ts';
import type { FieldSpec, Fields } from '../vocabulary/field.ts';
import type { Case } from './registers.ts';
import { codesOf } from './sitting.ts';

/** Where the journal keeps what was locked, so that a row wiped out with its lock cannot be locked anew. */
export const sealKey = (vote: string): string => `${votes.id}/${vote}#sealed`;

/** The rules of the meeting are part of what was signed. */
const ruleFields = () => ({
  quorumRule: meetings.computed.quorumRule,
  majorityRule: meetings.computed.majorityRule,
  tieRule: meetings.computed.tieRule,
});

/** Equal rows give equal texts, whatever the order of codes; a line a field, blank ones left out. */
export function sealOf(vote: Case, meeting: Case): string {
  return [
    `vote: ${vote.id}`,
    ...linesOf(votes.office, vote),
    ...linesOf(meetings.office, meeting),
    ...linesOf(ruleFields(), meeting),
  ].join('\n');
}

function linesOf(fields: Fields, { cells }: Case): readonly string[] {
  return Object.keys(fields).reduce<readonly string[]>((lines, id) => {
    const text = plain(fields[id] as FieldSpec, cells[id]);
    return text === '' ? lines : lines.concat(`${id}: ${text}`);
  }, []);
}

function plain({ kind }: FieldSpec, cell: Cell): string {
  if (cell === undefined) return '';
  if (kind === 'codes') return joinCodes(codesOf(cell).slice().sort());
  if (kind === 'date' && typeof cell === 'number' && isDayNumber(Math.floor(cell)))
    return fromDayNumber(Math.floor(cell));
  // A line end typed into a text must not look like a field of its own.
  const text = String(cell).replace(/\\/g, '\\\\').replace(/\n/g, '\\n');
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length}, ${checksum(text)})`;
}

/** All lines together fit a cell, however long the reasons are. */
const longest = 1000;

/** FNV-1a over the letters, 32 bits. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
