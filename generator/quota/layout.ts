/** Fills the template of the quota calculation: a side a language, Kazakh first; every word is ready, the template only places it. */

import { equal, short } from '../../reports/quotaCalculation/figures.ts';
import type { QuotaCalculation, QuotaCourse } from '../../reports/quotaCalculation/quotaCalculation.ts';
import {
  columnWords,
  criterionWords,
  factWords,
  howWords,
  partWords,
  titleWords,
} from '../../reports/quotaCalculation/words.ts';
import { fill, type Language, type Text } from '../../rules/vocabulary/text.ts';
import { longDate, shortDate } from '../../rules/wording/dates.ts';
import { formatNumber } from '../../rules/wording/numbers.ts';
import { loadPaper } from '../render/paper.ts';
import { noData } from '../reports/figures.ts';
import { receiptLine } from '../reports/layout.ts';

/** The languages of the paper, in the order they are printed. */
export const sides = ['kk', 'ru', 'en'] as const satisfies readonly Language[];

/** Reads the template and its styles; answers a whole HTML document for a calculation. */
export async function loadQuotaLayout(): Promise<(q: QuotaCalculation) => string> {
  const paper = await loadPaper('quota');
  return (q) => paper({ sides: sides.map((language) => side(q, language)) }, sides[0]);
}

function side(q: QuotaCalculation, language: Language) {
  const said = (text: Text): string => text[language];
  return {
    language,
    fund: said(q.fund),
    title: said(q.title),
    round: q.round,
    marks: q.marks.map(said),
    facts: factsOf(q, language),
    figures: figuresOf(q, language),
    confidential: said(titleWords.confidential),
    problem: q.problem && said(q.problem),
    words: {
      table: said(partWords.table),
      total: said(columnWords.total),
      notes: said(partWords.notes),
      how: said(howWords.title),
      explanation: said(partWords.explanation),
      criteria: said(partWords.criteria),
      noCriteria: said(partWords.noCriteria),
      clause: said(partWords.clause),
      decision: said(partWords.decision),
      asCalculated: said(partWords.asCalculated),
      otherwise: said(partWords.otherwise),
      minutes: said(partWords.minutes),
    },
    columns: columnsOf(language),
    courses: q.courses.map((course, index) => courseView(course, index, language)),
    total: totalOf(q, language),
    notes: q.notes.map(said),
    how: q.how.map(said),
    criterionColumns: (['name', 'condition', 'coefficient', 'from', 'to', 'source', 'applied'] as const).map((id) => ({
      id,
      head: said(criterionWords[id]),
    })),
    criteria: criteriaOf(q, language),
    clauses: q.clauses.map(({ citation, text }) => ({ citation: said(citation), text: said(text) })),
    signatures: [
      { office: said(partWords.chair), name: q.chair },
      { office: said(partWords.secretary), name: q.secretary },
      { office: said(partWords.officer), name: '' },
    ],
    receipt: receiptLine(q, language),
  };
}

function factsOf(q: QuotaCalculation, language: Language) {
  const day = (on: QuotaCalculation['heldOn']): string => (on ? longDate(on, language) : factWords.notSaid[language]);
  const limits = [
    ...(q.minPerCourse === undefined ? [] : [fill(factWords.fewest[language], { n: String(q.minPerCourse) })]),
    ...(q.maxPerCourse === undefined ? [] : [fill(factWords.most[language], { n: String(q.maxPerCourse) })]),
    factWords.capacityOnly[language],
  ];
  const facts: readonly (readonly [Text, string])[] = [
    [factWords.heldOn, day(q.heldOn)],
    [factWords.calculatedOn, day(q.calculatedOn)],
    [factWords.intake, q.intake === '' ? factWords.everything[language] : q.intake],
    [factWords.method, q.methodName[language]],
    [factWords.methodVersion, q.methodVersion === '' ? factWords.notSaid[language] : q.methodVersion],
    [factWords.limits, limits.join(', ')],
    [factWords.basis, titleWords.basis[language]],
  ];
  return facts.map(([name, value]) => ({ name: name[language], value }));
}

function figuresOf(q: QuotaCalculation, language: Language) {
  const figures: readonly (readonly [Text, number])[] = [
    [factWords.total, q.total],
    [factWords.allocated, q.allocated],
    [factWords.unallocated, q.unallocated],
    [factWords.courses, q.courses.length],
  ];
  return figures.map(([name, value]) => ({ name: name[language], value: formatNumber(value, language) }));
}

const columnsOf = (language: Language) =>
  (
    [
      ['nr', columnWords.number],
      ['course', columnWords.courseOf],
      ['region', columnWords.region],
      ['placed', columnWords.placed],
      ['coefficient', columnWords.coefficients],
      ['weight', columnWords.weight],
      ['capacity', columnWords.capacity],
      ['bounds', columnWords.bounds],
      ['seats', columnWords.seats],
      ['decided', columnWords.decided],
      ['reason', columnWords.reason],
    ] as const
  ).map(([id, head]) => ({ id, head: head[language] }));

function courseView(course: QuotaCourse, index: number, language: Language) {
  const count = (value: number | null): string => (value === null ? noData : formatNumber(value, language));
  return {
    nr: index + 1,
    id: course.id,
    name: course.name,
    provider: course.provider,
    region: course.region?.[language] ?? noData,
    placed: `${count(course.employed)} / ${count(course.graduates)}`,
    coefficient: short(course.regional * course.factor, language),
    weight: equal(course.weight, language).replace(/^= /, ''),
    capacity: count(course.capacity),
    bounds: `${formatNumber(course.least, language)} – ${formatNumber(course.most, language)}`,
    seats: formatNumber(course.seats, language),
    decided: course.decided === null ? '' : formatNumber(course.decided, language),
    reason: course.reason,
    explanation: course.explanation.map((text) => text[language]).join(' '),
  };
}

function totalOf({ courses }: QuotaCalculation, language: Language) {
  const sum = (of: (course: QuotaCourse) => number | null): number =>
    courses.reduce((all, course) => all + (of(course) ?? 0), 0);
  const isDecided = courses.length > 0 && courses.every(({ decided }) => decided !== null);
  return {
    placed: `${formatNumber(
      sum(({ employed }) => employed),
      language,
    )} / ${formatNumber(
      sum(({ graduates }) => graduates),
      language,
    )}`,
    capacity: formatNumber(
      sum(({ capacity }) => capacity),
      language,
    ),
    seats: formatNumber(
      sum(({ seats }) => seats),
      language,
    ),
    decided: isDecided
      ? formatNumber(
          sum(({ decided }) => decided),
          language,
        )
      : '',
  };
}

const criteriaOf = ({ criteria }: QuotaCalculation, language: Language) =>
  criteria.map(({ criterion, condition, courses }) => ({
    name: criterion.name[language],
    condition: condition[language],
    coefficient: formatNumber(criterion.coefficient, language),
    from: shortDate(criterion.from),
    to: criterion.to ? shortDate(criterion.to) : noData,
    source: criterion.source[language],
    applied: String(courses),
  }));
