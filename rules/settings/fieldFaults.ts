/** What is wrong with a row of the sheet `fields`: one sentence with the rule and the likely fix. */

import type { Text } from '../vocabulary/text.ts';

export const fieldFaults = {
  badName: (name: string): Text => ({
    kk: `«${name}» сұрақтың аты бола алмайды: латын әрпінен басталып, латын әріптерінен, цифрлардан не _ белгісінен тұруы, бос орынсыз, 40 таңбадан аспауы керек.`,
    ru: `«${name}» не может быть именем вопроса: оно начинается с латинской буквы, состоит из латинских букв, цифр и _, без пробелов, до 40 знаков.`,
    en: `"${name}" cannot name a question: a name begins with a Latin letter and holds Latin letters, digits and _, no spaces, at most 40 characters.`,
  }),
  noForm: (procedure: string, ids: readonly string[]): Text => ({
    kk: `«${procedure}» деген нысан жоқ, мыналардың бірін жазыңыз: ${ids.join(', ')}.`,
    ru: `Формы «${procedure}» нет, укажите одну из следующих: ${ids.join(', ')}.`,
    en: `There is no form "${procedure}": choose one of ${ids.join(', ')}.`,
  }),
  taken: (name: string, procedure: string): Text => ({
    kk: `«${name}» аты «${procedure}» рәсімінде бар: сұраққа басқа ат беріңіз.`,
    ru: `Имя «${name}» в процедуре «${procedure}» уже занято: дайте вопросу другое имя.`,
    en: `The name "${name}" is taken in the procedure "${procedure}": give the question another name.`,
  }),
  noList: (list: string): Text => ({
    kk: `«choices» парағында «${list}» деген тізім жоқ: тізімді қосыңыз не атын түзетіңіз.`,
    ru: `На листе «choices» нет списка «${list}»: добавьте список или исправьте имя.`,
    en: `The sheet "choices" has no list "${list}": add the list or correct the name.`,
  }),
  noClause: (clause: string): Text => ({
    kk: `Бұйрықта «${clause}» тармағы жоқ: сұрақ қоюға құқық беретін тармақты жазыңыз, мысалы R-39/s3 (есептің нысаны) не R-77 (іріктеу өлшемшарттары).`,
    ru: `В Приказе нет пункта «${clause}»: укажите пункт, который даёт право на вопрос, например R-39/s3 (форма отчёта) или R-77 (критерии отбора).`,
    en: `The Order has no clause "${clause}": name the clause that allows the question, for example R-39/s3 (form of the report) or R-77 (selection criteria).`,
  }),
  notRequired: (given: string): Text => ({
    kk: `«${given}» мұнда болмайды: yes, no немесе сұрақ міндетті болатын бірінші күнді жазыңыз.`,
    ru: `«${given}» здесь не подходит: укажите yes, no или первый день, с которого вопрос обязателен.`,
    en: `"${given}" is not possible here: write yes, no, or the first day from which the question is required.`,
  }),
  braces: {
    kk: 'Мұнда { } жақшалары қолданылмайды: мән тек constraint_message мәтініне қойылады.',
    ru: 'Скобки { } здесь не используются: значения подставляются только в constraint_message.',
    en: 'Braces { } are not used here: values are filled in only in constraint_message.',
  } as Text,
  messageAlone: {
    kk: 'Хабар бар, бірақ constraint шарты жоқ: шартты жазыңыз не хабарды өшіріңіз.',
    ru: 'Сообщение есть, а условия constraint нет: напишите условие или удалите сообщение.',
    en: 'There is a message but no constraint: write the condition or delete the message.',
  } as Text,
  circular: (names: readonly string[]): Text => ({
    kk: `Сұрақтар бірін-бірі күтеді (${names.join(' → ')}): осы relevant шарттарының бірін алып тастаңыз.`,
    ru: `Вопросы ждут друг друга (${names.join(' → ')}): уберите одно из этих условий relevant.`,
    en: `The questions wait for each other (${names.join(' → ')}): take one of these relevant conditions away.`,
  }),
  formulaTooLong: (name: string): Text => ({
    kk: `«${name}» сұрағымен бірге тексеру формуласы ұяшыққа сыймайды (8192 таңба): шарттарын қысқартыңыз не сұрақты алып тастаңыз.`,
    ru: `С вопросом «${name}» формула проверки не помещается в ячейку (8192 знака): сократите условия или уберите вопрос.`,
    en: `With the question "${name}" the formula of a check no longer fits a cell (8192 characters): shorten its conditions or take the question away.`,
  }),
};
