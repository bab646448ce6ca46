/** How far the applications received in a quarter have come (R-8 … R-18): each step counts those that passed it. */

import { dayNumber } from '../../rules/calendar/day.ts';
import { daysOf, type Quarter } from '../../rules/quarter/quarter.ts';
import type { Case } from '../../rules/registers/registers.ts';
import type { Table } from '../report.ts';
import { threeQuarters } from './comparison.ts';
import { countRow } from './counting.ts';
import type { Sight } from './picture.ts';
import { stageWords as words } from './stageWords.ts';

export const funnelSteps = ['sent', 'examined', 'referred', 'decided', 'registered', 'signed', 'certified'] as const;

export function funnelTable(sight: Sight, quarter: Quarter): Table {
  const today = dayNumber(sight.on);
  const on = (cell: unknown): boolean => typeof cell === 'number' && Math.floor(cell) <= today;
  const passed: Readonly<Record<(typeof funnelSteps)[number], (cells: Case['cells']) => boolean>> = {
    sent: () => true,
    examined: (cells) =>
      [cells.firstRemarksOn, cells.remarksSentOn, cells.sentToCommissionOn, cells.decidedOn].some(on),
    referred: (cells) => on(cells.sentToCommissionOn) || on(cells.decidedOn),
    decided: (cells) => on(cells.decidedOn),
    registered: (cells) => on(cells.decidedOn) && cells.decision === 'register',
    signed: (cells) => on(cells.decidedOn) && cells.decision === 'register' && on(cells.contractSignedOn),
    certified: (cells) =>
      on(cells.decidedOn) &&
      cells.decision === 'register' &&
      on(cells.contractSignedOn) &&
      on(cells.certificateIssuedOn),
  };
  const cases = sight.registers.cases('registration');
  const received = (q: Quarter): readonly Case[] => {
    const { first, last } = daysOf(q);
    return cases.filter(({ cells: { sentOn } }) => {
      const day = typeof sentOn === 'number' ? Math.floor(sentOn) : undefined;
      return day !== undefined && day >= first && day <= last && day <= today;
    });
  };
  return {
    id: 'funnel',
    title: words.funnel,
    clause: 'R-8',
    columns: threeQuarters(quarter),
    rows: funnelSteps.map((step) =>
      countRow(step, words[step], quarter, 'registration', (q) =>
        received(q)
          .filter(({ cells }) => passed[step](cells))
          .map(({ id }) => id),
      ),
    ),
    notes: [words.funnelNote],
  };
}
