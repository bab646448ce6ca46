/** Every case of an invented fund on its card, and every step it offers taken: none leads where the Rules do not lead. */

import { describe, expect, test } from 'vitest';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { caseCard } from '../../../rules/desk/caseCard.ts';
import type { Step } from '../../../rules/desk/steps.ts';
import { takeStep } from '../../../rules/desk/take.ts';
import { examine } from '../../../rules/projections/examine.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import { View } from '../../../rules/registers/view.ts';

const { registers, settled, on } = inventFund({ ...sampleDefaults, participants: 40, quarters: 3, seed: 7 });
const occasion = { on, at: `${on}T09:00:00.000Z` } as const;
const view = (): View => new View(registers, settled, occasion);

/** What an officer might fill in: the first choice, today, a word, one. */
const filled = ({ asks }: Step): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    asks.map(({ field, kind, options, offered }) => [
      field,
      offered ?? options?.[0]?.value ?? (kind === 'count' || kind === 'year' ? '1' : 'себеп'),
    ]),
  );

const moving = settled.entries.filter(({ procedure }) => Object.keys(procedure.statuses).length > 0);

describe.each(moving.map((entry) => [entry.procedure.id, entry] as const))('%s', (register, { procedure }) => {
  const statusOf = (id: string) => String(registers.find(register, id)?.cells.status ?? '');

  test('each case has a card, and each step says by which clause, or why not', () => {
    for (const { id } of registers.cases(register)) {
      const card = caseCard(register, id, view());
      expect(card?.status.label.kk).not.toBe('');
      for (const step of card?.steps ?? []) {
        expect(step.label.kk).not.toMatch(/[{}]/);
        expect(step.why?.kk ?? '').not.toMatch(/[{}]/);
        expect(step.citation.en).not.toBe('');
      }
      for (const one of card?.history ?? []) expect(one.what.ru).not.toMatch(/[{}]|undefined/);
    }
  });

  test('each step leads where it says, by way of what may follow, and what the status requires is there', () => {
    for (const { id } of registers.cases(register)) {
      for (const step of caseCard(register, id, view())?.steps ?? []) {
        const before = statusOf(id);
        const done = takeStep(register, id, step.id, filled(step), view());
        const after = statusOf(id);
        if (step.why) expect([register, id, step.id, done.ok]).toEqual([register, id, step.id, false]);
        if (!done.ok) {
          expect(after).toBe(before);
          continue;
        }
        if (after === before) continue;
        expect(procedure.statuses[before]?.next).toContain(after);
        const facts = caseFacts(procedure, registers.find(register, id) ?? { id, cells: {} });
        const fits = examine(procedure, facts, settled.book).find(({ check }) => check.id === 'statusFits');
        expect([id, step.id, fits?.result ?? 'pass']).toEqual([id, step.id, 'pass']);
        break;
      }
    }
  });
});
