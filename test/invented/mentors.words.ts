/** The words of the invented procedure: one that is missing in a language does not compile. */

import type { WordsOf } from '../../rules/vocabulary/wordsOf.ts';
import type { mentors } from './mentors.ts';

export const mentorsWords: WordsOf<typeof mentors> = {
  title: { kk: 'Тәлімгерлер', ru: 'Наставники', en: 'Mentors' },
  fields: {
    name: { label: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' } },
    hours: { label: { kk: 'Сағат саны', ru: 'Число часов', en: 'Hours' } },
    sentOn: { label: { kk: 'Жіберілген күн', ru: 'Дата направления', en: 'Sent on' } },
    language: { label: { kk: 'Тілі', ru: 'Язык', en: 'Language' } },
    answeredOn: { label: { kk: 'Жауап берілген күн', ru: 'Дата ответа', en: 'Answered on' } },
  },
  checks: {
    enough: {
      label: { kk: 'Кемінде 10 сағат', ru: 'Не менее 10 часов', en: 'At least 10 hours' },
      fail: {
        kk: 'Көрсетілгені {hours} сағат, ал кемінде 10 сағат қажет.',
        ru: 'Указано часов: {hours}, а нужно не менее 10.',
        en: '{hours} hours are offered, and at least 10 are needed.',
      },
    },
  },
  deadlines: { answer: { kk: 'Жауап беру', ru: 'Ответ', en: 'Answer' } },
  statuses: {
    sent: { kk: 'Келіп түсті', ru: 'Поступило', en: 'Received' },
    answered: { kk: 'Жауап берілді', ru: 'Дан ответ', en: 'Answered' },
  },
  documents: {},
  letters: {},
};
