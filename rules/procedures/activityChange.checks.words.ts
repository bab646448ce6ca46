/** What is checked of a change of activity, in few words, and what is read where it does not hold. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { activityChange } from './activityChange.ts';

export const checkWords: WordsOf<typeof activityChange>['checks'] = {
  participant: {
    label: { kk: 'БСН қатысушыға тиесілі', ru: 'БИН принадлежит участнику', en: 'BIN belongs to a participant' },
    fail: {
      kk: 'Өтініш түскен күні осы бизнес-сәйкестендіру нөмірі бар «Астана Хаб» қатысушысы табылмады: нөмірді тексеріңіз.',
      ru: 'На день поступления заявления участник «Астана Хаб» с этим бизнес-идентификационным номером не найден: проверьте номер.',
      en: 'No Astana Hub participant with this business identification number was found on the day the application arrived: check the number.',
    },
  },
  something: {
    label: { kk: 'Не өзгертілетіні көрсетілген', ru: 'Указано, что меняется', en: 'The change is stated' },
    fail: {
      kk: 'Қосылатын да, тоқтатылатын да қызмет түрі көрсетілмеген: кемінде біреуін көрсетіңіз.',
      ru: 'Не указаны ни добавляемые, ни прекращаемые виды деятельности: укажите хотя бы один.',
      en: 'Neither an activity to add nor one to give up is stated: state at least one.',
    },
  },
  listed: {
    label: { kk: 'Қосылатындары тізбеде бар', ru: 'Добавляемые есть в Перечне', en: 'Added ones are in the List' },
    fail: {
      kk: 'Қосылатын қызмет түрлерінің кейбірі АКТ саласындағы басым қызмет түрлерінің тізбесінде жоқ: тек тізбеде көзделгендерін көрсетіңіз.',
      ru: 'Не все добавляемые виды деятельности есть в Перечне приоритетных видов деятельности в области ИКТ: укажите только предусмотренные Перечнем.',
      en: 'Not all of the activities to add are in the List of priority ICT activities: state only those the List provides for.',
    },
  },
  own: {
    label: {
      kk: 'Тоқтатылатындары қатысушынікі',
      ru: 'Прекращаемые принадлежат участнику',
      en: "Given-up ones are the participant's",
    },
    fail: {
      kk: 'Тоқтатылатын қызмет түрлерінің кейбірін қатысушы жүзеге асырмайды: кодтарды қатысушының қазіргі қызмет түрлерімен салыстырыңыз.',
      ru: 'Не все прекращаемые виды деятельности участник осуществляет: сверьте коды с текущими видами деятельности участника.',
      en: "The participant does not carry out all of the activities to give up: compare the codes with the participant's present activities.",
    },
  },
  left: {
    label: { kk: 'Қызмет түрі қалады', ru: 'Вид деятельности остаётся', en: 'An activity is left' },
    fail: {
      kk: 'Өзгертуден кейін қатысушыда бірде-бір қызмет түрі қалмайды: кемінде бір басым қызмет түрін қалдырыңыз немесе қосыңыз.',
      ru: 'После изменения у участника не остаётся ни одного вида деятельности: оставьте или добавьте хотя бы один приоритетный.',
      en: 'After the change the participant would have no activity: keep or add at least one priority activity.',
    },
  },
  projectsShown: {
    label: {
      kk: 'Әр қызмет түрі бойынша барлық жоба',
      ru: 'Все проекты по каждому виду',
      en: 'All projects under each activity',
    },
    fail: {
      kk: 'Қызмет түрі бірнешеу болады: бизнес-жоспарда әр қызмет түрі бойынша барлық жоба көрсетілуі қажет.',
      ru: 'Видов деятельности будет несколько: в бизнес-плане должны быть показаны все проекты по каждому виду.',
      en: 'There will be several activities: the business plan has to show all projects under each.',
    },
  },
  planMatches: {
    label: {
      kk: 'Бизнес-жоспар 1-қосымшаға сәйкес',
      ru: 'Бизнес-план соответствует приложению 1',
      en: 'Business plan corresponds to Annex 1',
    },
    fail: {
      kk: 'Комиссияға бағдар: бизнес-жоспар 1-қосымшада көзделген мәліметтерге сәйкес келмейді. 20-тармақта бас тарту негіздері көрсетілмеген.',
      ru: 'Ориентир для Комиссии: бизнес-план не соответствует сведениям приложения 1. Пункт 20 оснований отказа не называет.',
      en: 'For the guidance of the Commission: the business plan does not correspond to the information of Annex 1. Item 20 names no grounds for refusal.',
    },
  },
  activityMatches: {
    label: {
      kk: 'Жоба басым қызмет түрлеріне сәйкес',
      ru: 'Проект соответствует приоритетным видам деятельности',
      en: 'Project corresponds to priority activities',
    },
    fail: {
      kk: 'Комиссияға бағдар: жоба АКТ саласындағы басым қызмет түрлеріне немесе олардың жұмыстарына сәйкес келмейді. 20-тармақта бас тарту негіздері көрсетілмеген.',
      ru: 'Ориентир для Комиссии: проект не соответствует приоритетным видам деятельности в области ИКТ или работам по ним. Пункт 20 оснований отказа не называет.',
      en: 'For the guidance of the Commission: the project does not correspond to the priority ICT activities or their works. Item 20 names no grounds for refusal.',
    },
  },
  undone: {
    label: {
      kk: 'Бас тартылғанда ештеңе өзгермеген',
      ru: 'При отказе ничего не изменено',
      en: 'Nothing changed on a refusal',
    },
    fail: {
      kk: 'Шешім – бас тарту, ал қатысушының қызмет түрлері {changedOn} күнгі бұрынғы шешіммен өзгертілген: оларды қатысушылар тізілімінде қолмен қалпына келтіріңіз.',
      ru: 'Решение – отказ, а виды деятельности участника изменены прежним решением от {changedOn}: восстановите их в реестре участников вручную.',
      en: "The decision is a refusal, and the participant's activities were changed by the earlier decision of {changedOn}: restore them in the register of participants by hand.",
    },
  },
  reissued: {
    label: { kk: 'Куәлік қайта берілген', ru: 'Свидетельство перевыдано', en: 'Certificate reissued' },
    fail: {
      kk: 'Қор қызмет түрі өзгергенде куәлікті қайта беруді таңдаған, ал қайта берілген күн жазылмаған: оны жазыңыз. Қағидалар қайта беруді көздемейді.',
      ru: 'Фонд выбрал перевыдачу свидетельства при изменении вида деятельности, а день перевыдачи не записан: запишите его. Правила перевыдачу не предусматривают.',
      en: 'The Fund has chosen to reissue the certificate on a change of activity, and the day of reissue is not recorded: record it. The Rules do not provide for a reissue.',
    },
  },
};
