/** What intake says of a response: which answer, which clause, what to do. */

import type { Text } from '../vocabulary/text.ts';

export const intakeWords = {
  unreadable: {
    kk: '{label} ({field}, {clause}): {message}',
    ru: '{label} ({field}, {clause}): {message}',
    en: '{label} ({field}, {clause}): {message}',
  },
  cleaned: {
    kk: '{label} ({field}): көрінбейтін таңбалар алып тасталды',
    ru: '{label} ({field}): убраны невидимые знаки',
    en: '{label} ({field}): invisible characters were removed',
  },
  unknownField: {
    kk: '«{field}» деген сұрақ жоқ: жауап қабылданбады',
    ru: 'вопроса «{field}» нет: ответ не принят',
    en: 'there is no question "{field}": that answer was left out',
  },
  unknownPersonal: {
    kk: 'нысанда жоқ сұраққа берілген жауап қабылданбады',
    ru: 'ответ на вопрос, которого нет в форме, не принят',
    en: 'an answer to a question the form does not have was left out',
  },
  notRows: {
    kk: '{field}: жолдар тізімі болуы керек',
    ru: '{field}: ожидается список строк',
    en: '{field}: a list of rows is expected',
  },
  caseClosed: {
    kk: 'істі енді өзгертуге болмайды: жауаптар журналда сақталды, тізілім өзгермеді',
    ru: 'дело уже нельзя изменить: ответы сохранены в журнале, реестр не изменён',
    en: 'the case can no longer be changed: the answers are kept in the journal and the register is unchanged',
  },
  noSuchForm: {
    kk: '«{procedure}» деген нысан жоқ',
    ru: 'формы «{procedure}» нет',
    en: 'there is no form "{procedure}"',
  },
} as const satisfies Readonly<Record<string, Text>>;
