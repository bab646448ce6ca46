/** The words of the checks of a participant's notice: the documents, the officer's confirmation, the carried address. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { events } from './events.ts';

export const checkWords: WordsOf<typeof events>['checks'] = {
  participant: {
    label: { kk: 'БСН қатысушыға тиесілі', ru: 'БИН принадлежит участнику', en: 'BIN belongs to a participant' },
    fail: {
      kk: 'Көрсетілген бизнес-сәйкестендіру нөмірі бойынша оқиға болған күнгі «Астана Хаб» қатысушысы табылмады: нөмір мен күнді тексеріңіз.',
      ru: 'По указанному бизнес-идентификационному номеру на день события участник «Астана Хаб» не найден: проверьте номер и дату.',
      en: 'No Astana Hub participant was found by the business identification number on the day of the event: check the number and the day.',
    },
  },
  happened: {
    label: {
      kk: 'Оқиға хабарламадан кейін емес',
      ru: 'Событие не позже уведомления',
      en: 'Event not after the notice',
    },
    fail: {
      kk: 'Оқиға күні ({happenedOn}) хабарлама жіберілген күннен ({sentOn}) кейін: күнді тексеріңіз.',
      ru: 'День события ({happenedOn}) позже дня уведомления ({sentOn}): проверьте дату.',
      en: 'The day of the event ({happenedOn}) is after the day of the notice ({sentOn}): check the day.',
    },
  },
  documents: {
    label: {
      kk: 'Растайтын құжаттар берілген',
      ru: 'Подтверждающие документы приложены',
      en: 'Confirming documents attached',
    },
    fail: {
      kk: 'Қайта тіркелу не таратылу туралы хабарламаға растайтын құжаттардың көшірмелері қоса берілмеген: оларды қатысушыдан сұратыңыз.',
      ru: 'К уведомлению о перерегистрации или ликвидации не приложены копии подтверждающих документов: запросите их у участника.',
      en: 'No copies of confirming documents came with the notice of re-registration or liquidation: ask the participant for them.',
    },
  },
  reRegistered: {
    label: { kk: 'Қайта тіркелгені расталды', ru: 'Перерегистрация подтверждена', en: 'Re-registration confirmed' },
    fail: {
      kk: 'Қызметкер мемлекеттік қайта тіркелуді растамады: құжаттарды қатысушымен нақтылаңыз.',
      ru: 'Сотрудник не подтвердил государственную перерегистрацию: уточните документы у участника.',
      en: 'An officer did not confirm the state re-registration: clarify the documents with the participant.',
    },
  },
  liquidated: {
    label: {
      kk: 'Таратылғаны расталды (тоқтату негізі)',
      ru: 'Ликвидация подтверждена (есть основание)',
      en: 'Liquidation confirmed (a ground)',
    },
    fail: {
      kk: 'Қызметкер таратылуды растамады, демек мерзімінен бұрын тоқтатудың негізі жоқ: құжаттарды қатысушымен нақтылаңыз.',
      ru: 'Сотрудник не подтвердил ликвидацию, значит, основания досрочного прекращения нет: уточните документы у участника.',
      en: 'An officer did not confirm the liquidation, so there is no ground for early termination: clarify the documents with the participant.',
    },
  },
  addressConfirmed: {
    label: { kk: 'Мекенжайдың өзгергені расталды', ru: 'Смена адреса подтверждена', en: 'Change of address confirmed' },
    fail: {
      kk: 'Қызметкер мекенжайдың өзгергенін растамады, сондықтан ол қатысушылар тізіліміне көшірілмейді: қатысушымен нақтылаңыз.',
      ru: 'Сотрудник не подтвердил смену адреса, поэтому она не переносится в реестр участников: уточните у участника.',
      en: 'An officer did not confirm the change of address, so it is not carried to the register of participants: clarify it with the participant.',
    },
  },
  addressCarried: {
    label: {
      kk: 'Жаңа мекенжай тізілімге көшірілді',
      ru: 'Новый адрес перенесён в реестр',
      en: 'New address in the register',
    },
    fail: {
      kk: 'Расталған мекенжай қатысушылар тізіліміне көшірілмеді: қатысушы табылмады, мекенжай жазылмаған немесе одан кейінгі өзгеріс көшіріліп қойған. Қажет болса, мекенжайды тізілімде қолмен түзетіңіз.',
      ru: 'Подтверждённый адрес не перенесён в реестр участников: участник не найден, адрес не указан или уже перенесено более позднее изменение. При необходимости исправьте адрес в реестре вручную.',
      en: 'The confirmed address was not carried to the register of participants: no participant was found, the address is missing or a later change has been carried already. If need be, correct the address in the register by hand.',
    },
  },
};
