/** The parameters the product is delivered with; staff add later values in the sheet `parameters`. */

import type { IsoDay } from '../calendar/day.ts';
import type { Text } from '../vocabulary/text.ts';
import { criteria } from './criteria.ts';
import { norms } from './norms.ts';
import type { Parameter, Unit } from './parameter.ts';
import { budgetLaw, rulesItem } from './sources.ts';

/** A parameter with its name for people. */
export interface NamedParameter extends Parameter {
  readonly name: Text;
}

/**
 * The Order's own numbers hold for every case examined under it, whatever the case's date: whether it falls under the
 * Order at all is the question of O-5, not theirs. 1 March 1900 is the first day all spreadsheets number alike.
 */
const always: IsoDay = '1900-03-01';

/** The monthly calculation index, tenge. A year of the budget law has one value and ends with it (X9). */
export const mci: NamedParameter = {
  id: 'mci',
  unit: 'tenge',
  clause: 'R-9.2',
  name: { kk: 'Айлық есептік көрсеткіш', ru: 'Месячный расчётный показатель', en: 'Monthly calculation index' },
  values: [
    { from: '2024-01-01', to: '2025-01-01', value: 3692, source: budgetLaw(2024) },
    { from: '2025-01-01', to: '2026-01-01', value: 3932, source: budgetLaw(2025) },
    { from: '2026-01-01', to: '2027-01-01', value: 4325, source: budgetLaw(2026) },
  ],
};

/** Debt of at most so many MCI passes, more is a ground of refusal. */
export const debtLimitInMci = constant('debtLimitInMci', 'count', 'R-9.2', 6, rulesItem(9, 2), {
  kk: 'Берешек шегі, АЕК',
  ru: 'Предел задолженности, МРП',
  en: 'Limit of arrears, MCI',
});

/** The state's share, percent: exactly this fails (X10). */
export const stateShareLimit = constant('stateShareLimit', 'percent', 'R-7.4', 50, rulesItem(7, 4), {
  kk: 'Мемлекеттің талапқа сай келмейтін ең аз үлесі, %',
  ru: 'Наименьшая доля государства, не отвечающая требованию, %',
  en: 'Smallest state share that fails the requirement, %',
});

/** The share of income from the state, percent: exactly this passes (X10). In force from 2029-01-01 (O-5, X2). */
export const stateIncomeLimit: NamedParameter = {
  id: 'stateIncomeLimit',
  unit: 'percent',
  clause: 'R-7.9',
  name: {
    kk: 'Мемлекеттік органдар мен квазимемлекеттік сектордан түсетін табыстың ең жоғары үлесі, %',
    ru: 'Наибольшая доля дохода от государственных органов и квазигосударственного сектора, %',
    en: 'Largest share of income from state bodies and the quasi-state sector, %',
  },
  values: [{ from: '2029-01-01', value: 50, source: rulesItem(7, 9) }],
};

/** Annual income above this, tenge, asks for an audit. */
export const auditIncome = constant('auditIncome', 'tenge', 'R-33', 100_000_000, rulesItem(33), {
  kk: 'Асып кетсе, аудит міндетті болатын жылдық кіріс, теңге',
  ru: 'Годовой доход, свыше которого обязателен аудит, тенге',
  en: 'Annual income above which an audit is due, tenge',
});

/** How old the statement of debt may be on the day of the application, calendar days. */
export const statementMaxAge = constant('statementMaxAge', 'days', 'R-9.2', 10, rulesItem(9, 2), {
  kk: 'Берешек туралы мәліметтердің шекті көнелігі, күнтізбелік күн',
  ru: 'Предельная давность сведений о задолженности, календарных дней',
  en: 'Greatest age of the arrears information, calendar days',
});

/** How long before its term ends a participant applies for extension, working days. */
export const extensionNotice = constant('extensionNotice', 'workingDays', 'R-25', 10, rulesItem(25), {
  kk: 'Ұзартуға өтініш беру, мерзім аяқталғанға дейінгі жұмыс күндері',
  ru: 'Заявление о продлении, рабочих дней до окончания срока',
  en: 'Application for extension, working days before the term ends',
});

/** The shortest term of participation, years; the Order's sentence lost a word (X14). */
export const shortestTerm = constant('shortestTerm', 'years', 'R-24', 1, rulesItem(24), {
  kk: 'Қатысудың ең қысқа мерзімі, жыл',
  ru: 'Наименьший срок участия, лет',
  en: 'Shortest term of participation, years',
});

/** The shortest course in ICT, months: a shorter one is a ground of refusal, exactly this passes. */
export const shortestCourse = constant('shortestCourse', 'months', 'R-68.6', 6, rulesItem(68, 6), {
  kk: 'Курстың ең қысқа ұзақтығы, ай',
  ru: 'Наименьшая продолжительность курса, месяцев',
  en: 'Shortest course, months',
});

/** The first day the Order is in force: ten calendar days after its first publication, a day its text does not give. */
export const orderEffectiveFrom = unset('orderEffectiveFrom', 'date', 'O-5', {
  kk: 'Бұйрық қолданысқа енгізілген күн',
  ru: 'День введения Приказа в действие',
  en: 'Day the Order takes effect',
});

/** The membership fee, percent of the quarter's income: an internal document of the Fund sets it. */
export const feeRate = unset('feeRate', 'percent', 'R-23', {
  kk: 'Мүшелік жарна мөлшері, %',
  ru: 'Размер членского взноса, %',
  en: 'Membership fee, %',
});

/** Every parameter, in the order of the sheet. */
export const parameters: readonly NamedParameter[] = [
  mci,
  debtLimitInMci,
  stateShareLimit,
  stateIncomeLimit,
  auditIncome,
  statementMaxAge,
  extensionNotice,
  shortestTerm,
  shortestCourse,
  orderEffectiveFrom,
  feeRate,
  ...norms,
  ...criteria,
];

function constant(id: string, unit: Unit, clause: string, value: number, source: Text, name: Text): NamedParameter {
  return { id, unit, clause, name, values: [{ from: always, value, source }] };
}

/** A parameter the Fund still has to fill in. */
function unset(id: string, unit: Unit, clause: string, name: Text): NamedParameter {
  return { id, unit, clause, name, values: [] };
}
