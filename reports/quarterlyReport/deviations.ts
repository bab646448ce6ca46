/** Deviations monitoring found, what was prescribed on them, and what the Fund itself did in the quarter. */

import { dayNumber } from '../../rules/calendar/day.ts';
import type { ClauseId } from '../../rules/order/clauses.ts';
import { measures } from '../../rules/procedures/measures.ts';
import { conclusions } from '../../rules/procedures/monitoring.ts';
import { daysOf, type Quarter } from '../../rules/quarter/quarter.ts';
import { textOf } from '../../rules/registers/view.ts';
import { inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import type { Draft, Row, Table } from '../report.ts';
import { threeQuarters } from './comparison.ts';
import { addedUp, countRow, hasFigures } from './counting.ts';
import { deviationWords as words } from './deviationWords.ts';
import { type Assessment, deviationRows } from './expediency.ts';
import type { Sight } from './picture.ts';

type Assessed = (quarter: Quarter) => readonly Assessment[];

export function deviationSection(sight: Sight, quarter: Quarter, assessed: Assessed): Draft {
  const tables = [deviationTable(sight, quarter, assessed), ...measureTables(sight, quarter)];
  return {
    id: 'deviations',
    title: words.title,
    tab: words.tab,
    charts: [],
    tables: tables.filter(({ rows }) => rows.length > 0),
  };
}

function deviationTable(sight: Sight, quarter: Quarter, assessed: Assessed): Table {
  const rows = deviationRows(sight, quarter, assessed, words.none).filter(hasFigures);
  const prescribed = countRow(
    'measures',
    words.prescribed,
    quarter,
    conclusions.id,
    (q) =>
      assessed(q)
        .filter(({ conclusion }) => textOf(conclusion?.cells.measures).trim() !== '')
        .map(({ conclusion }) => conclusion?.id ?? ''),
    { look: 'memo' },
  );
  return {
    id: 'deviations',
    title: words.table,
    clause: 'R-40',
    columns: threeQuarters(quarter),
    rows: rows.length > 0 ? [...rows, prescribed] : [],
    notes: rows.length > 0 ? [words.several] : [],
  };
}

/** Measures begun in a quarter, by what they are; one that names both directions stands in both tables. */
function measureTables(sight: Sight, quarter: Quarter): readonly Table[] {
  const today = dayNumber(sight.on);
  const begun = (q: Quarter) => {
    const { first, last } = daysOf(q);
    return sight.registers.cases(measures.id).filter(({ cells: { from } }) => {
      return typeof from === 'number' && from >= first && Math.floor(from) <= last && Math.floor(from) <= today;
    });
  };
  const table = (id: 'directions' | 'investors', field: 'direction' | 'investorMeasure', clause: ClauseId): Table => {
    const labels = sight.words(measures.id).fields[field]?.options ?? {};
    const { options, optionClauses } = measures.office[field];
    const clauses: Readonly<Record<string, ClauseId>> = optionClauses;
    const row = (code: string, label: Text): Row =>
      countRow(
        code,
        label,
        quarter,
        measures.id,
        (q) =>
          begun(q)
            .filter(({ cells }) => cells[field] === code)
            .map((one) => one.id),
        { clause: clauses[code] ?? clause },
      );
    const rows = (options as readonly string[])
      .map((code) => row(code, labels[code] ?? inEachLanguage(() => code)))
      .filter(hasFigures);
    const total = countRow(
      'total',
      words.total,
      quarter,
      measures.id,
      (q) =>
        begun(q)
          .filter(({ cells }) => rows.some((one) => one.id === cells[field]))
          .map((one) => one.id),
      { look: 'total', sum: addedUp(rows) },
    );
    return {
      id,
      title: words[id],
      clause,
      columns: threeQuarters(quarter),
      rows: rows.length > 0 ? [...rows, total] : [],
      notes: [],
    };
  };
  return [table('directions', 'direction', 'R-4'), table('investors', 'investorMeasure', 'R-6.1')];
}
