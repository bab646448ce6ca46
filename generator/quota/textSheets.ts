/** The sheets of words: why each course has its number, the criteria with their acts, how it was calculated, the receipt. */

import type { QuotaCalculation, UsedCriterion } from '../../reports/quotaCalculation/quotaCalculation.ts';
import { columnWords, criterionWords, factWords, howWords, partWords } from '../../reports/quotaCalculation/words.ts';
import { dayNumber } from '../../rules/calendar/day.ts';
import { inEachLanguage, languages, type Text } from '../../rules/vocabulary/text.ts';
import { inAll } from '../reports/inAll.ts';
import { receiptLine } from '../reports/layout.ts';
import type { Sheet, SheetCell } from '../reports/sheet.ts';
import { beside, coefficientFormat, head, type Line, number, ordinal, stacked } from './lines.ts';
import { sheetNames } from './words.ts';

const inThree: Line = [
  { value: 'Қазақша', look: 'head' },
  { value: 'Русский', look: 'head' },
  { value: 'English', look: 'head' },
];
const joined = (texts: readonly Text[]): Text =>
  inEachLanguage((language) => texts.map((text) => text[language]).join(' '));

export function explanationSheet(q: QuotaCalculation): Sheet {
  return {
    name: sheetNames.explanation.kk,
    widths: [5, 26, 28, 14, 60, 60, 60],
    head: 3,
    frozenColumns: 4,
    rows: [
      [{ value: inAll(partWords.explanation), look: 'title' }],
      [{ value: `${inAll(factWords.total)}: ${q.total}`, look: 'subtitle' }],
      [
        head(columnWords.number),
        head(columnWords.provider),
        head(columnWords.course),
        head(columnWords.seats, true),
        ...inThree,
      ],
      ...q.courses.map(
        (course, index): Line => [
          ordinal(index + 1, 'text'),
          { value: course.provider, look: 'text' },
          { value: course.name, look: 'text' },
          number(course.seats, 'total'),
          ...beside(joined(course.explanation), 'text'),
        ],
      ),
    ],
  };
}

export function criteriaSheet(q: QuotaCalculation): Sheet {
  const heads = [
    head(criterionWords.name),
    head(criterionWords.condition),
    head(criterionWords.coefficient, true),
    head(criterionWords.from),
    head(criterionWords.to),
    head(criterionWords.source),
    head(criterionWords.applied, true),
  ];
  return {
    name: sheetNames.criteria.kk,
    widths: [44, 34, 14, 16, 16, 52, 13],
    head: q.criteria.length === 0 ? 0 : 2,
    rows: [
      [{ value: inAll(partWords.criteria), look: 'title' }],
      ...(q.criteria.length === 0
        ? languages.map((language): Line => [{ value: partWords.noCriteria[language], look: 'note' }])
        : [heads]),
      ...q.criteria.map(criterionRow),
    ],
  };
}

function criterionRow({ criterion, condition, courses }: UsedCriterion): Line {
  const day = (on: Parameters<typeof dayNumber>[0] | undefined): SheetCell =>
    on === undefined ? { value: '—', look: 'day' } : { value: dayNumber(on), look: 'day', format: 'dd.mm.yyyy' };
  return [
    { value: stacked(criterion.name), look: 'text' },
    { value: stacked(condition), look: 'text' },
    number(criterion.coefficient, 'text', coefficientFormat),
    day(criterion.from),
    day(criterion.to),
    { value: stacked(criterion.source), look: 'text' },
    number(courses, 'text'),
  ];
}

export function methodSheet(q: QuotaCalculation): Sheet {
  const heading = (text: Text): readonly Line[] => [[], beside(text, 'heading')];
  return {
    name: sheetNames.method.kk,
    widths: [62, 62, 62],
    head: 0,
    rows: [
      [{ value: inAll(howWords.title), look: 'title' }],
      ...q.how.map((text) => beside(text, 'text')),
      ...(q.notes.length === 0 ? [] : [...heading(partWords.notes), ...q.notes.map((note) => beside(note, 'text'))]),
      ...heading(partWords.clause),
      ...q.clauses.flatMap(({ citation, text }) => [beside(citation, 'memo'), beside(text, 'text')]),
      [],
      ...languages.map((language): Line => [{ value: receiptLine(q, language), look: 'note' }]),
    ],
  };
}
