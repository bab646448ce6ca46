/** each monitored quarter opens a conclusion on everybody who owed a report, and the ministry's information. */

import { monitoredQuarters } from '../evidence/monitored.ts';
import { participations } from '../participation.ts';
import { dueAmong } from '../reportsDue.ts';
import type { View } from '../view.ts';

/** One row per BIN and quarter; rows that are there are left alone. Somebody without a BIN cannot be told by one. */
export function feedConclusions(view: View): void {
  const { registers } = view;
  const known = new Set(registers.cases('conclusions').map(({ cells }) => `${cells.quarter}|${cells.bin}`));
  const { all } = participations(registers);
  const named = all.filter(({ bin }) => bin !== '');
  for (const quarter of monitoredQuarters(view)) {
    for (const { bin } of dueAmong(named, quarter)) {
      const id = `C-${quarter}-${bin}`;
      if (known.has(`${quarter}|${bin}`) || registers.has('conclusions', id)) continue;
      registers.put('conclusions', id, { status: 'open', bin, quarter });
    }
  }
}

/** One row a quarter; until it is sent, a blank addressee is the one of the settings (X27). */
export function feedMinistryReports(view: View): void {
  const { registers, settled } = view;
  const known = new Set(registers.cases('ministryReports').map(({ cells }) => cells.quarter));
  for (const quarter of monitoredQuarters(view)) {
    if (!known.has(quarter)) registers.put('ministryReports', `M-${quarter}`, { status: 'open', quarter });
  }
  const addressee = settled.plain.reportAddressee;
  if (addressee === '') return;
  for (const { id, cells } of registers.cases('ministryReports')) {
    if (cells.addressee === undefined && cells.sentOn === undefined)
      registers.put('ministryReports', id, { addressee });
  }
}
