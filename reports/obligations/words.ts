/** The words of the calendar of obligations. */

import type { TermState } from '../../rules/projections/dueList.ts';
import { inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { normWords, stateWords } from '../../rules/wording/common.ts';
import { longQuarter } from '../../rules/wording/dates.ts';
import type { Obligation, ObligationState, Party } from './obligations.ts';

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

/** What is due, of which quarter, and whether by a norm of the Fund alone (X12). */
export const labelled = ({ label, quarter, basis }: Pick<Obligation, 'label' | 'quarter' | 'basis'>): Text =>
  inEachLanguage((language) => {
    const of = quarter ? `, ${longQuarter(quarter, language)}` : '';
    return `${label[language]}${of}${basis === 'norm' ? ` (${normWords[language]})` : ''}`;
  });

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

/** Those of the report for the Fund's managers. */
export const reportWords = {
  title: { kk: 'Міндеттемелер күнтізбесі', ru: 'Календарь обязательств', en: 'Calendar of obligations' },
  basis: {
    kk: 'Қағидалардың 31-тармағы; әр міндеттеменің тармағы өз жолында көрсетілген',
    ru: 'пункт 31 Правил; пункт каждого обязательства указан в его строке',
    en: 'item 31 of the Rules; the item of each obligation stands in its row',
  },
  own: {
    kk: 'Қордың ішінде пайдалануға арналған: қатысушылар аталған, мәліметтер құпия (Қағидалардың 35-тармағы)',
    ru: 'Для внутреннего пользования Фонда: участники названы, сведения конфиденциальны (пункт 35 Правил)',
    en: 'For use within the Fund: participants are named, the information is confidential (item 35 of the Rules)',
  },
  dueWithin: { kk: 'мерзімі {days}', ru: 'срок {days}', en: 'due {days}' },
  overdueOfParticipants: {
    kk: 'Қатысушылардың мерзімі өткен міндеттемелері',
    ru: 'Просрочено участниками',
    en: 'Overdue from participants',
  },
  dueOfParticipants: {
    kk: 'Қатысушылардан күтілетін міндеттемелер',
    ru: 'Предстоит участникам',
    en: 'Still due from participants',
  },
  overdueOfFund: {
    kk: 'Қордың мерзімі өткен міндеттемелері',
    ru: 'Просрочено Фондом',
    en: 'Overdue from the Fund',
  },
  dueOfFund: { kk: 'Қордың алдағы міндеттемелері', ru: 'Предстоит Фонду', en: 'Still due from the Fund' },
  clausesTab: { kk: 'Тармақтар', ru: 'Пункты', en: 'Items' },
  participants: { kk: 'Қатысушылар бойынша', ru: 'По участникам', en: 'By participant' },
  participantsTab: { kk: 'Қатысушылар', ru: 'Участники', en: 'Participants' },
  participantsTable: {
    kk: 'Әр қатысушының міндеттемелері, мерзімі өткені көбінен бастап',
    ru: 'Обязательства каждого участника, начиная с тех, у кого больше просроченных',
    en: 'Obligations of each participant, those with most overdue first',
  },
  participantListTab: { kk: 'Қатысушы міндеттемелері', ru: 'Обязательства участников', en: 'Due from participants' },
  fundListTab: { kk: 'Қор міндеттемелері', ru: 'Обязательства Фонда', en: 'Due from the Fund' },
  list: {
    kk: 'Алдымен мерзімі өткені, содан кейін алдағысы, соңында орындалғаны',
    ru: 'Сначала просроченное, затем предстоящее, в конце исполненное',
    en: 'First what is overdue, then what is still due, at the end what is done',
  },
  documents: { kk: 'Ішкі құжаттар', ru: 'Внутренние документы', en: 'Internal documents' },
  documentsTable: {
    kk: 'Қағидаларда талап етілетін ішкі құжаттар',
    ru: 'Внутренние документы, которых требуют Правила',
    en: 'Internal documents the Rules call for',
  },
  document: { kk: 'Құжат', ru: 'Документ', en: 'Document' },
  inForce: { kk: 'Қолданыстағысы', ru: 'Действующий', en: 'In force' },
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  none: { kk: 'тізілімде жоқ', ru: 'в реестре нет', en: 'none in the register' },
  what: { kk: 'Не орындалуға тиіс', ru: 'Что должно быть исполнено', en: 'What is due' },
  state: { kk: 'Жай-күйі', ru: 'Состояние', en: 'State' },
  done: { kk: 'Орындалған күні', ru: 'Исполнено', en: 'Done on' },
  concerns: { kk: 'Кімге қатысты', ru: 'Кого касается', en: 'Whom it concerns' },
  item: { kk: 'Тармақ', ru: 'Пункт', en: 'Item' },
  oldest: { kk: 'Ең ескі мерзімі', ru: 'Самый давний срок', en: 'Oldest term missed' },
  overdueChart: {
    kk: 'Мерзімі өткен міндеттемелер',
    ru: 'Просроченные обязательства',
    en: 'Obligations overdue',
  },
  openOnPaper: {
    kk: 'Қағазда орындалмағаны ғана көрсетілген; барлығы – Excel кітабында.',
    ru: 'На бумаге показано только неисполненное; всё – в книге Excel.',
    en: 'The paper shows only what is not done; everything stands in the Excel workbook.',
  },
  overdueOnPaper: {
    kk: 'Қағазда мерзімі өткен міндеттемесі бар қатысушылар ғана көрсетілген; барлығы – Excel кітабында.',
    ru: 'На бумаге показаны только участники с просроченными обязательствами; все – в книге Excel.',
    en: 'The paper shows only participants with something overdue; all of them stand in the Excel workbook.',
  },
  nothingOpen: { kk: 'Орындалмағаны жоқ.', ru: 'Неисполненного нет.', en: 'Nothing is left undone.' },
  nobody: {
    kk: 'Мерзімі өткен міндеттемесі бар қатысушы жоқ.',
    ru: 'Участников с просроченными обязательствами нет.',
    en: 'No participant has anything overdue.',
  },
  states: {
    kk: 'Жай-күй есеп жасалған күнге көрсетілген. Мерзімі өндірістік күнтізбеден тыс болса, ол белгісіз.',
    ru: 'Состояние показано на день составления. Срок за пределами производственного календаря неизвестен.',
    en: 'States are those of the day the report was made. A term past the production calendar is not known.',
  },
  norms: {
    kk: 'Қағидаларда мерзім болмаса, Қор белгілеген норма қолданылады; ол жолдың өзінде айтылған.',
    ru: 'Где Правила срока не дают, применяется норма Фонда; это сказано в самой строке.',
    en: 'Where the Rules give no term, the norm of the Fund applies; the row itself says so.',
  },
  rights: {
    kk: 'Пайдаланылмаған құқық (мерзімді ұзартуға өтініш, 25-тармақ) мерзімі өткен міндеттеме болып саналмайды.',
    ru: 'Неиспользованное право (заявление о продлении срока, пункт 25) просроченным обязательством не считается.',
    en: 'A right nobody used (to apply for an extension, item 25) is no obligation overdue.',
  },
  quarterly: {
    kk: 'Тоқсан сайынғы есеп (39-тармақ) – әр қатысушы мен тоқсанға бір міндеттеме; мерзімнің сақталғаны алғашқы есеп бойынша анықталады.',
    ru: 'Ежеквартальный отчёт (пункт 39) – одно обязательство на участника и квартал; соблюдён ли срок, видно по первому отчёту.',
    en: 'A quarterly report (item 39) is one obligation a participant and quarter; whether the term was kept goes by the first report.',
  },
  live: {
    kk: 'Excel кітабында тармақтар мен қатысушылар бойынша сандар тізім парақтарынан формуламен саналады.',
    ru: 'В книге Excel числа по пунктам и по участникам считаются формулами по листам перечней.',
    en: 'In the Excel workbook the numbers by item and by participant are counted by formulas over the lists.',
  },
} as const satisfies Readonly<Record<string, Text>>;
