/** The words of the calendar of obligations. */

import type { TermState } from '../../rules/projections/dueList.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import { stateWords } from '../../rules/wording/common.ts';
import type { ObligationState, Party } from './obligations.ts';

export const partyWords: Readonly<Record<Party, Text>> = {
  participant: {
    kk: 'Қатысушылардың міндеттемелері',
    ru: 'Обязательства участников',
    en: 'Obligations of participants',
  },
  fund: { kk: 'Қордың міндеттемелері', ru: 'Обязательства Фонда', en: 'Obligations of the Fund' },
};

const asTerm: Readonly<Record<ObligationState, TermState>> = {
  due: 'open',
  done: 'met',
  late: 'late',
  overdue: 'overdue',
  unknown: 'error',
};

export const obligationStateWords = (state: ObligationState): Text => stateWords[asTerm[state]];

export const calendarWords = {
  totals: { kk: 'Тармақтар бойынша', ru: 'По пунктам', en: 'By clause' },
  total: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
  nothing: { kk: 'Бұл кезеңде ештеңе жоқ', ru: 'За этот период ничего нет', en: 'Nothing in this period' },
  lacking: {
    kk: 'Қағидаларда талап етілетін, бірақ тізілімде қолданыстағысы жоқ ішкі құжаттар',
    ru: 'Внутренние документы, которых требуют Правила, но действующих среди записанных в реестре нет',
    en: 'Internal documents the Rules call for, none of which is recorded as in force',
  },
} as const satisfies Readonly<Record<string, Text>>;
