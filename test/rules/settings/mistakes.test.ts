/** Mistakes of staff in the settings sheets: each is exactly one sentence with its cell, and nothing is settled. */

import { expect, test } from 'vitest';
import { dayNumber as day } from '../../../rules/calendar/day.ts';
import { calendarDays } from '../../../rules/calendar/exceptions.ts';
import { parameters } from '../../../rules/parameters/parameters.ts';
import { settle } from '../../../rules/registers/settle.ts';
import type { Table } from '../../../rules/settings/table.ts';
import { choice, keyed, places, question, type Row, type sheetKeys } from './tables.ts';

type Sheets = Readonly<Partial<Record<keyof typeof sheetKeys, readonly Row[] | Table>>>;

const settled = (sheets: Sheets) =>
  settle(
    Object.fromEntries(
      Object.entries(sheets).map(([id, rows]) => [id, 'rows' in rows ? rows : keyed(id as keyof Sheets, rows)]),
    ),
  );

const days: readonly Row[] = calendarDays.map(({ date, working, kind, name, status }) => ({
  '#calendar': day(date),
  working,
  kind,
  name_kk: name.kk,
  name_ru: name.ru,
  name_en: name.en,
  status,
}));
const values: readonly Row[] = parameters.flatMap(({ id, unit, values: own }) =>
  own.map(({ from, to, value, source }) => ({
    '#parameters': id,
    from: day(from),
    to: to && day(to),
    value,
    unit,
    source_kk: source.kk,
    source_ru: source.ru,
    source_en: source.en,
  })),
);
/** The delivered rows, one of them changed. */
const changed = (rows: readonly Row[], at: number, change: Row): readonly Row[] =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row));
const value = (id: string, change: Row): readonly Row[] => {
  const at = values.findIndex((row) => row['#parameters'] === id);
  if (at >= 0) return changed(values, at, change);
  return [...values, { '#parameters': id, unit: 'percent', source_kk: 'к', source_ru: 'р', source_en: 'e', ...change }];
};
const words = { kk: 'а', ru: 'б', en: 'c' };
const text = (key: string, change: Row = {}): Row => ({ '#texts': key, ...words, ...change });
const criterion = (id: string, change: Row = {}): Row => ({
  '#quotaCriteria': id,
  kind: 'factor',
  coefficient: 1.2,
  from: day('2026-01-01'),
  ...words,
  source_kk: 'құжат',
  source_ru: 'документ',
  source_en: 'document',
  ...change,
});
const indicator = (id: string, change: Row = {}): Row => ({
  '#indicators': id,
  ...words,
  unit: 'tenge',
  total: 'sum',
  inReport: true,
  fields: 'incomeQuarter',
  ...change,
});
const fields = (...rows: readonly Row[]): Sheets => ({ fields: rows, choices: [choice('sizes', 'small')] });
const one = (change: Row): Sheets => fields(question('extra', change));
const without = (table: Table, key: string): Table => {
  const { [key]: _, ...letters } = table.letters;
  return { ...table, letters };
};

test.each<[mistake: string, sheets: Sheets, cell: string, sentence: RegExp]>([
  // The calendar.
  ['a text date', { calendar: changed(days, 2, { '#calendar': '01.01.2026' }) }, 'calendar!A5', /type the date again/],
  ['a doubled holiday', { calendar: [...days, days[0] as Row] }, `calendar!A${days.length + 3}`, /is already in row 3/],
  ['a day with its time', { calendar: changed(days, 0, { '#calendar': 46_023.5 }) }, 'calendar!A3', /a time besides/],
  ['a kind of day nobody knows', { calendar: changed(days, 0, { kind: 'feast' }) }, 'calendar!C3', /holiday, dayOff/],
  [
    'a key deleted from row 1',
    { calendar: without(keyed('calendar', days), 'kind') },
    'calendar!C1',
    /"kind" is missing/,
  ],
  // Parameters.
  [
    'a rate of 300 %',
    { parameters: value('feeRate', { from: day('2026-01-01'), value: 300 }) },
    `parameters!D${values.length + 3}`,
    /above 100 %/,
  ],
  ['a negative norm', { parameters: value('addressChangeNorm', { value: -3 }) }, 'parameters!D14', /negative number/],
  [
    '1.5 days',
    { parameters: value('addressChangeNorm', { value: 1.5 }) },
    'parameters!D14',
    /counted in whole numbers/,
  ],
  ['overlapping intervals', { parameters: value('mci', { to: day('2025-06-01') }) }, 'parameters!B4', /"mci" overlap/],
  [
    'a misspelt parameter',
    { parameters: value('feRate', { from: 1 }) },
    `parameters!A${values.length + 3}`,
    /Did you mean "feeRate"\?/,
  ],
  [
    'a figure of the Order',
    { parameters: value('debtLimitInMci', { value: 10 }) },
    'parameters!D6',
    /R-9\.2.*orderFigures: fund/,
  ],
  [
    'a figure with an end',
    {
      settings: [{ '#settings': 'orderFigures', value: 'fund' }],
      parameters: value('debtLimitInMci', { value: 10, to: day('2027-01-01') }),
    },
    'parameters!C6',
    /is a figure of the Order/,
  ],
  [
    'six and a half MCI',
    { settings: [{ '#settings': 'orderFigures', value: 'fund' }], parameters: value('debtLimitInMci', { value: 6.5 }) },
    'parameters!D6',
    /6\.5 is not a whole number/,
  ],
  // Settings and texts.
  [
    'a setting that is none',
    { settings: [{ '#settings': 'orderFigure', value: 'fund' }] },
    'settings!A3',
    /Did you mean "orderFigures"\?/,
  ],
  [
    'a choice of the Fund that is none',
    { settings: [{ '#settings': 'orderFigures', value: 'yes' }] },
    'settings!B3',
    /order, fund/,
  ],
  ['a deleted key', { texts: [text('', words)] }, 'texts!A3', /There is no text ""/],
  ['a misspelt key', { texts: [text('registration.titel')] }, 'texts!A3', /Did you mean "registration.title"\?/],
  [
    'an unknown placeholder',
    { texts: [text('registration.letter.remarks.body', { ru: 'Уважаемый {adressee}' })] },
    'texts!C3',
    /no value for \{adressee\}.*\{addressee\}.*Did you mean "\{addressee\}"\?/,
  ],
  [
    'a list inside a line',
    { texts: [text('registration.letter.remarks.body', { kk: 'Тізім: {findings}' })] },
    'texts!B3',
    /must stand alone on a line/,
  ],
  [
    'a list where there is none',
    { texts: [text('registration.letter.registered.body', { en: '{findings}' })] },
    'texts!D3',
    /no value for \{findings\}/,
  ],
  [
    'a status notice in two languages',
    { texts: [text('shown.received', { en: undefined })] },
    'texts!D3',
    /fill in all three/,
  ],
  // Questions.
  ['a name with spaces', one({ '#fields': 'number of patents' }), 'fields!A3', /no spaces/],
  ['a name in Kazakh letters', one({ '#fields': 'патенттер' }), 'fields!A3', /Latin letters/],
  ['a question without a name', one({ '#fields': undefined }), 'fields!A3', /cannot name a question/],
  [
    'a doubled name',
    fields(question('extra'), question('extra')),
    'fields!A4',
    /"quarterlyReports: extra" is already in row 3/,
  ],
  ['the name of a field of the Rules', one({ '#fields': 'incomeQuarter' }), 'fields!A3', /"incomeQuarter" is taken/],
  ['the name of a column every register has', one({ '#fields': 'status' }), 'fields!A3', /"status" is taken/],
  ['the name of an answer in rows', one({ '#fields': 'export' }), 'fields!A3', /"export" is taken/],
  [
    'a procedure that does not exist',
    one({ procedure: 'quaterlyReports' }),
    'fields!B3',
    /Did you mean "quarterlyReports"\?/,
  ],
  [
    'a register nobody outside answers',
    one({ procedure: 'participants' }),
    'fields!B3',
    /There is no form "participants"/,
  ],
  ['an unknown type', one({ type: 'intger' }), 'fields!C3', /There is no type "intger".*Did you mean "integer"\?/],
  ['a type a sheet cannot hold', one({ type: 'image' }), 'fields!C3', /Did you mean "url"\?/],
  ['a choice without its list', one({ type: 'select_one' }), 'fields!C3', /the name of a list/],
  [
    'a list that does not exist',
    one({ type: 'select_one size' }),
    'fields!C3',
    /no list "size".*Did you mean "sizes"\?/,
  ],
  ['a label missing in one language', one({ 'label::ru': ' ' }), 'fields!E3', /fill in all three/],
  ['a hint in one language', one({ 'hint::kk': 'кеңес' }), 'fields!H3', /fill in all three/],
  ['a value in a label', one({ 'label::en': 'Patents of {name}' }), 'fields!F3', /Braces \{ \} are not used here/],
  ['neither yes nor no', one({ required: 'sometimes' }), 'fields!J3', /write yes, no, or the first day/],
  ['an unknown class', one({ class: 'secret' }), 'fields!Q3', /public, internal/],
  [
    'a clause that does not exist',
    one({ clause: 'R-39/s4' }),
    'fields!P3',
    /The Order has no clause "R-39\/s4".*Did you mean "R-39\/s[23]"\?/,
  ],
  ['no clause', one({ clause: undefined }), 'fields!P3', /name the clause that allows the question/],
  ['an unknown field', one({ constraint: '. < ${incomQuarter}' }), 'fields!K3', /Did you mean "incomeQuarter"\?/],
  [
    'a type mismatch',
    one({ type: 'money', constraint: ". > 'many'" }),
    'fields!K3',
    /is money and cannot be compared with 'many'/,
  ],
  ['an unbalanced bracket', one({ constraint: '(. > 1' }), 'fields!K3', /A bracket is not closed/],
  ['today', one({ type: 'date', constraint: '. <= today()' }), 'fields!K3', /the day of the case decides/],
  ['division', one({ constraint: '. div 2 > 1' }), 'fields!K3', /There is no division/],
  ['a number for a condition', one({ constraint: 5 }), 'fields!K3', /"5" is a whole number and no condition/],
  ['"." in relevant', one({ relevant: ". = 'x'" }), 'fields!O3', /"\." cannot be used here/],
  [
    'a circular relevant',
    fields(
      question('a', { relevant: '${b} > 1' }),
      question('b', { relevant: '${c} > 1' }),
      question('c', { relevant: '${a} > 1' }),
    ),
    'fields!O3',
    /a → b → c → a/,
  ],
  ['a question that waits for itself', one({ relevant: '${extra} > 1' }), 'fields!O3', /extra → extra/],
  [
    'a message without its constraint',
    one({ 'constraint_message::kk': 'қате' }),
    'fields!L3',
    /a message but no constraint/,
  ],
  [
    'a message in two languages',
    one({ constraint: '. > 1', 'constraint_message::kk': 'к', 'constraint_message::ru': 'р' }),
    'fields!N3',
    /fill in all three/,
  ],
  [
    'an unknown value in a message',
    one({
      constraint: '. > 1',
      'constraint_message::kk': '${extr}',
      'constraint_message::ru': 'р',
      'constraint_message::en': 'e',
    }),
    'fields!L3',
    /\{extr\}.*\$\{extra\}/,
  ],
  // A question whose own row is wrong is not blamed once more where another looks at it.
  [
    'a broken question others look at',
    fields(question('a', { type: 'nothing' }), question('b', { relevant: '${a} > 1' })),
    'fields!C3',
    /There is no type/,
  ],
  [
    'a list with a code of two words',
    { choices: [choice('sizes', 'very small')] },
    'choices!B3',
    /"very small" cannot be a code/,
  ],
  [
    'a doubled choice',
    { choices: [choice('sizes', 'small'), choice('sizes', 'small')] },
    'choices!B4',
    /is already in row 3/,
  ],
  [
    'a choice without words',
    { choices: [{ ...choice('sizes', 'small'), 'label::kk': undefined }] },
    'choices!C3',
    /fill in all three/,
  ],
  // Indicators.
  [
    'an indicator of a text field',
    { indicators: [indicator('done', { fields: 'results' })] },
    'indicators!H3',
    /"results" is of the kind "Long text"/,
  ],
  [
    'an indicator of money counted in people',
    { indicators: [indicator('heads', { unit: 'people' })] },
    'indicators!H3',
    /only fields of the kind "Number"/,
  ],
  [
    'an indicator of a field nobody has',
    { indicators: [indicator('gain', { fields: 'incomeQuarter; profit' })] },
    'indicators!H3',
    /no field "profit"/,
  ],
  [
    'a field added twice',
    { indicators: [indicator('gain', { fields: 'feeBase + feeBase' })] },
    'indicators!H3',
    /"feeBase" is named twice/,
  ],
  [
    'a new indicator without fields',
    { indicators: [indicator('gain', { fields: undefined })] },
    'indicators!A3',
    /name the fields it adds up/,
  ],
  [
    'a delivered indicator of other fields',
    { indicators: [indicator('incomeQuarter', { fields: 'feeBase' })] },
    'indicators!H3',
    /made of the fields incomeQuarter/,
  ],
  [
    'a unit that is none',
    { indicators: [indicator('gain', { unit: 'euro' })] },
    'indicators!E3',
    /tenge, people, count/,
  ],
  // Criteria of the quotas.
  [
    'a criterion that divides by zero',
    { quotaCriteria: [criterion('jobs', { applies: '${employed} div ${graduates} > 1' })] },
    'quotaCriteria!C3',
    /dividing by zero has no answer/,
  ],
  [
    'a coefficient of zero',
    { quotaCriteria: [criterion('jobs', { coefficient: 0 })] },
    'quotaCriteria!D3',
    /above 0 and up to 100/,
  ],
  [
    'a coefficient as text',
    { quotaCriteria: [criterion('jobs', { coefficient: '1,2' })] },
    'quotaCriteria!D3',
    /"1,2" is not a number/,
  ],
  [
    'a region that is none',
    { quotaCriteria: [criterion('region:710000001', { kind: 'regionCoefficient' })] },
    'quotaCriteria!A3',
    /Did you mean "region:710000000"\?/,
  ],
  [
    'a region with a condition',
    { quotaCriteria: [criterion('region:710000000', { kind: 'regionCoefficient', applies: '1 > 0' })] },
    'quotaCriteria!C3',
    /has no condition/,
  ],
  [
    'a kind that is none',
    { quotaCriteria: [criterion('jobs', { kind: 'bonus' })] },
    'quotaCriteria!B3',
    /regionCoefficient, factor/,
  ],
  [
    'two coefficients of one day',
    { quotaCriteria: [criterion('jobs'), criterion('jobs', { from: day('2026-06-01') })] },
    'quotaCriteria!E4',
    /"jobs" overlap/,
  ],
  [
    'a criterion that ends before it begins',
    { quotaCriteria: [criterion('jobs', { to: day('2025-01-01') })] },
    'quotaCriteria!F3',
    /later than the first/,
  ],
  [
    'a criterion nobody set',
    { quotaCriteria: [criterion('jobs', { source_ru: undefined })] },
    'quotaCriteria!K3',
    /fill in all three/,
  ],
])('%s', (_, sheets, cell, sentence) => {
  const { problems, settled: used } = settled(sheets);
  expect(places(problems)).toEqual([cell]);
  expect(problems[0]?.message.en).toMatch(sentence);
  expect(used).toBeUndefined();
});

test('more conditions than a formula holds: the question with which it outgrows its cell', () => {
  const relevant = "${results} != 'x' and ${incomeQuarter} > 1 and ${feeBase} > 1 and ${incomeForeign} > 1";
  const asked = (count: number) =>
    settled(fields(...Array.from({ length: count }, (_, n) => question(`q${n}`, { required: 'yes', relevant }))));
  expect(asked(15).problems).toEqual([]);
  const { problems } = asked(60);
  expect(places(problems)).toEqual([expect.stringMatching(/^fields!A\d+$/)]);
  expect(problems[0]?.message.en).toMatch(/no longer fits a cell/);
});

test('the rows these mistakes begin with are good ones', () => {
  const good = settled({
    calendar: days,
    parameters: values,
    texts: [text('registration.letter.remarks.body', { ru: '{addressee}, {case}, {due.answer}\n{findings}\n{name}' })],
    ...fields(question('extra', { type: 'select_one sizes' })),
    indicators: [indicator('gain')],
    quotaCriteria: [criterion('jobs'), criterion('region:710000000', { kind: 'regionCoefficient' })],
  });
  expect(good.problems).toEqual([]);
  expect(good.settled?.indicators.map(({ id }) => id)).toEqual(['gain']);
});
