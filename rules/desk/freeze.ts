/**
 * a quarterly report is frozen: accepted, and its figures kept in the journal, so that what is changed
 * afterwards shows. An edit of the form is then only kept, and staff give the report back first.
 */

import { cite } from '../order/citation.ts';
import { quarterlyReports } from '../procedures/quarterlyReports.ts';
import { outcome } from '../projections/examine.ts';
import { computeCases } from '../registers/computed/computed.ts';
import { journal } from '../registers/journal.ts';
import type { Case, Cells } from '../registers/registers.ts';
import { entryOf } from '../registers/settled.ts';
import { textOf, type View } from '../registers/view.ts';
import { fill, inEachLanguage, type Text } from '../vocabulary/text.ts';
import { doneWords } from '../wording/steps.ts';
import { deskCase, outcomeSentence } from './steps.ts';
import type { Done } from './take.ts';
import { fieldName, jumpRefusal, listed, refusal } from './transition.ts';

const register = quarterlyReports.id;
const accepted = 'accepted';

/** The second time changes nothing and says what differs from what was frozen. */
export function freezeReport(id: string, view: View): Done {
  const { registers, settled, occasion } = view;
  const entry = entryOf(settled, register);
  computeCases(register, [id], view);
  const one = registers.find(register, id);
  if (entry === undefined || one === undefined) return { ok: false, message: refusal('noCase', { case: id }) };
  if (one.cells.status === accepted) {
    const changed = listed(changedSince(one, view).map((field) => fieldName(entry.words, field)));
    const say = (template: Text, language: 'kk' | 'ru' | 'en') =>
      fill(template[language], { changed: changed[language] || '—' });
    return { ok: true, message: inEachLanguage((language) => say(doneWords.alreadyFrozen, language)) };
  }
  const at = deskCase(entry, one);
  if (outcome(entry.procedure, at.facts, settled.book) !== 'ready')
    return { ok: false, message: outcomeSentence(at, view) };
  const why = jumpRefusal(entry, textOf(one.cells.status), accepted, one.cells, settled.book);
  if (why !== undefined) return { ok: false, message: why };
  const moved = registers.put(register, id, { status: accepted });
  registers.put(journal.id, `${register}/${id}#frozen@${occasion.at}`, {
    at: occasion.at,
    register,
    case: id,
    action: 'sealed',
    by: occasion.by,
    answers: JSON.stringify(figuresOf(moved.cells)),
  });
  return {
    ok: true,
    message: inEachLanguage((language) => fill(doneWords.frozen[language], { clause: cite('R-37.1', language) })),
  };
}

/** The fields that say something else than when the report was frozen last. */
function changedSince(one: Case, view: View): readonly string[] {
  const rows = view
    .where(journal.id, 'case', one.id)
    .filter(({ cells }) => cells.action === 'sealed' && cells.register === register);
  const last = rows.reduce<Cells | undefined>(
    (found, { cells }) => (found && textOf(found.at) > textOf(cells.at) ? found : cells),
    undefined,
  );
  const frozen = parsed(textOf(last?.answers));
  if (frozen === undefined) return [];
  const now = figuresOf(one.cells);
  return Object.keys(quarterlyReports.asked).filter((id) => frozen[id] !== now[id]);
}

/** What was asked, a person's name left out. */
function figuresOf(cells: Cells): Cells {
  const figures: Record<string, Cells[string]> = {};
  const { asked } = quarterlyReports;
  for (const id of Object.keys(asked) as (keyof typeof asked)[]) {
    if (asked[id].class !== 'personal' && cells[id] !== undefined) figures[id] = cells[id];
  }
  return figures;
}

function parsed(text: string): Cells | undefined {
  try {
    return JSON.parse(text) as Cells;
  } catch {
    return undefined;
  }
}
