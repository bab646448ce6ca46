/** Meetings the minutes are tested with: one of the Commission, signed, and one of the Independent Commission, a draft. */

import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import { View } from '../../../rules/registers/view.ts';
import { settle } from '../../rules/registers/commission.ts';
import { holding, occasion, on, settled } from '../../rules/registers/fund.ts';

const member = (body: string, memberType: string, name: string, role = 'member'): Cells => ({
  body,
  memberType,
  name,
  role,
  qualification: 'тиісті',
  from: on('2026-01-05'),
  act: '05.01.2026 № 3',
});

const application = (name: string, more: Cells = {}): Cells => ({
  name,
  status: 'atCommission',
  sentToCommissionOn: on('2026-04-10'),
  email: 'a@example.kz',
  language: 'kk',
  ...more,
});

const item = (n: number, id: string, more: Cells): Cells => ({
  meeting: 'C-2026-04',
  item: n,
  register: 'registration',
  case: id,
  ...more,
});

/** Already brought up to date: numbered, counted, locked and told. */
export const registers: Registers = settle(
  holding({
    members: {
      'C-1': member('commission', 'stateBody', 'Ахметова Гүлнар Серікқызы, департамент директоры', 'chair'),
      'C-2': member('commission', 'stateBody', 'Иванов Сергей Петрович, басқарма басшысы', 'deputy'),
      'C-3': member('commission', 'ictSpecialist', 'Жұмабек Ерлан Қайратұлы, бағдарламашы'),
      'C-4': member('commission', 'ictSpecialist', 'Оспанов Нұрлан, жүйелік сәулетші'),
      'C-5': member('commission', 'internationalExpert', 'Anna Müller, professor'),
      'I-1': member('independent', 'fund', 'Сейітова Әсел Маратқызы, Қор директорының орынбасары', 'chair'),
      'I-2': member('independent', 'educationSpecialist', 'Ким Виктория, білім беру сарапшысы'),
      'I-3': member('independent', 'stateBody', 'Төлегенов Дәурен, бас сарапшы'),
    },
    meetings: {
      'C-2026-04': {
        body: 'commission',
        heldOn: on('2026-04-20'),
        place: 'Астана қ., Мәңгілік Ел даңғылы, 55/8',
        form: 'inPerson',
        present: 'C-1; C-2; C-3; C-4',
        chair: 'C-1',
        secretary: 'Бекова Айгүл',
        minutesSignedOn: on('2026-04-21'),
      },
      'I-2026-04': {
        body: 'independent',
        heldOn: on('2026-04-22'),
        place: 'Астана қ.',
        form: 'inAbsentia',
        present: 'I-1; I-2; I-3',
        chair: 'I-1',
        secretary: 'I-3',
      },
      'C-2026-05': { body: 'commission', heldOn: on('2026-05-04') },
    },
    registration: {
      'resp-101': application('«Дала Тех» ЖШС', { activities: 'A1' }),
      'resp-102': application('ТОО «Северный ветер»', { activities: 'A2' }),
      'resp-103': application('«Қыран Софт» ЖШС', { activities: 'A1' }),
      'resp-104': application('«Жаңа Бастама» ЖШС', { sentToCommissionOn: on('2026-04-19') }),
    },
    training: {
      'prov-1': { name: '«Білім» оқу орталығы', status: 'atIndependent' },
      'prov-2': { name: 'ТОО «Курс»', status: 'atIndependent' },
    },
    courses: {
      'prov-1/1': { case: 'prov-1', calculatedSeats: 10 },
      'prov-1/2': { case: 'prov-1', calculatedSeats: 15 },
      'prov-2/1': { case: 'prov-2', calculatedSeats: 5 },
    },
    votes: {
      'C-2026-04/1': item(1, 'resp-101', {
        votedFor: 'C-1; C-2; C-3; C-4',
        decision: 'grant',
      }),
      'C-2026-04/2': item(2, 'resp-102', {
        question: 'Заявление рассмотрено повторно с заключением эксперта.',
        votedFor: 'C-1',
        votedAgainst: 'C-2; C-3',
        conflicted: 'C-4',
        decision: 'refuse',
        ground: '16.2',
        reason: 'Проект не относится ни к одному из приоритетных видов деятельности: основной доход приносит торговля.',
      }),
      'C-2026-04/3': item(3, 'resp-103', { votedFor: 'C-1; C-2', votedAgainst: 'C-3; C-4', decision: 'grant' }),
      'C-2026-04/4': item(4, 'resp-104', { decision: 'postpone', reason: 'Қосымша мәліметтер сұралады.' }),
      'I-2026-04/1': {
        meeting: 'I-2026-04',
        item: 1,
        register: 'training',
        case: 'prov-1',
        votedFor: 'I-1; I-2',
        votedAgainst: 'I-3',
        decision: 'grant',
        seats: 30,
        seatsReason: 'Өңірдегі сұраныс жоғары.',
      },
      'I-2026-04/2': {
        meeting: 'I-2026-04',
        item: 2,
        register: 'training',
        case: 'prov-2',
        votedFor: 'I-1',
        abstained: 'I-2',
      },
    },
  }),
);

export { settled };
export const view = (): View => new View(registers, settled, occasion);
