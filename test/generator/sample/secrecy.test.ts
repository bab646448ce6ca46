/** a letter and a statement say nothing that is another participant's: no name, no number, no figure of its own. */

import { expect, test } from 'vitest';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import type { Case, Cells } from '../../../rules/registers/registers.ts';
import type { FieldSpec } from '../../../rules/vocabulary/field.ts';

const { registers, settled } = inventFund(sampleDefaults);

/** Figures as a letter prints them, so long that no two participants have them by chance. */
const figure = (value: number): string => value.toFixed(2).replace(/\.00$/, '').replace('.', ',');
const said = (text: string): string => text.replace(/(\d)[\u00a0\u202f ](?=\d{3})/g, '$1');

/** What everybody may say: the names of activities, without the mark of the sample. */
const activities = settled.activities.flatMap(({ name }) => Object.values(name));
const classified = new Set(activities.map((name) => name.replace(/ \([^)]*\)$/, '')));

/** What of a cell gives its case away. */
function tellsOf({ kind, class: secrecy }: FieldSpec, cell: Cells[string]): readonly string[] {
  if (cell === undefined || secrecy === 'public') return kind === 'bin' && cell !== undefined ? [String(cell)] : [];
  if (kind === 'money' && typeof cell === 'number') return Math.abs(cell) >= 100_000 ? [figure(cell)] : [];
  if (secrecy !== 'confidential' && secrecy !== 'personal') return kind === 'bin' ? [String(cell)] : [];
  return typeof cell === 'string' && cell.length >= 9 && kind !== 'choice' && kind !== 'quarter' ? [cell] : [];
}

/** Whose it is: the BIN of the case itself, or of the case it belongs to. */
function binOf({ cells }: Case): string | undefined {
  if (typeof cells.bin === 'string') return cells.bin;
  for (const { procedure } of settled.entries) {
    const parent = typeof cells.case === 'string' ? registers.find(procedure.id, cells.case) : undefined;
    if (typeof parent?.cells.bin === 'string') return parent.cells.bin;
  }
  return undefined;
}

/** What gives somebody away, and all of whom it does: what is said of several gives nobody away. */
function tells(): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { procedure } of settled.entries) {
    const fields = Object.entries({ ...procedure.asked, ...procedure.office, ...procedure.computed });
    if (procedure.id === 'outbox' || procedure.id === 'journal') continue;
    for (const one of registers.cases(procedure.id)) {
      const bin = binOf(one);
      if (bin === undefined) continue;
      for (const tell of fields.flatMap(([id, spec]) => tellsOf(spec, one.cells[id]))) {
        const known = owners.get(tell) ?? new Set();
        owners.set(tell, known.add(bin));
      }
    }
  }
  return owners;
}

test('R-35 no letter to an applicant says what is another’s', () => {
  const owners = Array.from(tells()).filter(([tell, { size }]) => size === 1 && !classified.has(tell));
  expect(owners.length).toBeGreaterThan(1000);
  const letters = registers.cases('outbox').filter(({ cells }) => cells.to === 'applicant');
  expect(letters.length).toBeGreaterThan(100);
  const own: string[] = [];
  const leaks = letters.flatMap(({ id, cells }) => {
    const one = registers.find(String(cells.register), String(cells.case));
    const bin = one && binOf(one);
    const text = said([cells.subject, cells.saidKk, cells.saidRu, cells.saidEn].join('\n'));
    return owners.flatMap(([tell, [owner]]) => {
      if (!text.includes(tell)) return [];
      if (owner === bin) own.push(tell);
      return owner === bin ? [] : [`${id}: ${tell} is of ${owner}`];
    });
  });
  expect(leaks).toEqual([]);
  // The search finds what a letter may say: its own addressee's.
  expect(own.length).toBeGreaterThan(20);
});
