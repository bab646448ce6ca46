/** The letters of a change of activity: referral to the Commission (R-20/s2) and the notice of its decision. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { activityChange } from './activityChange.ts';

export const letterWords: WordsOf<typeof activityChange>['letters'] = {
  referral: {
    title: {
      kk: 'Қызмет түрін өзгерту және (немесе) толықтыру туралы өтінішті Комиссияның қарауына жіберу',
      ru: 'Направление заявления об изменении и (или) дополнении вида деятельности на рассмотрение Комиссии',
      en: 'Referral of an application to change and (or) add a type of activity to the Commission',
    },
    body: {
      kk: `Өтініш: {case}, Қорға {receivedOn} күні түскен. Қатысушы: {addressee}, БСН {bin}.
Қазіргі қызмет түрлері: {activities}. Қосылады: {addActivities}. Тоқтатылады: {removeActivities}.
Қағидалардың 20-тармағына сәйкес Комиссия шешімді өтініш Қорға түскен сәттен бастап он жұмыс күні ішінде, яғни {due.decision} күнінен кешіктірмей қабылдайды.
Тексеру нәтижелері:
{findings}`,
      ru: `Заявление: {case}, поступило в Фонд {receivedOn}. Участник: {addressee}, БИН {bin}.
Текущие виды деятельности: {activities}. Добавляются: {addActivities}. Прекращаются: {removeActivities}.
В соответствии с пунктом 20 Правил Комиссия принимает решение в течение десяти рабочих дней с момента поступления заявления в Фонд, то есть не позднее {due.decision}.
Результаты проверки:
{findings}`,
      en: `Application: {case}, received by the Fund on {receivedOn}. Participant: {addressee}, BIN {bin}.
Present activities: {activities}. To be added: {addActivities}. To be given up: {removeActivities}.
Under item 20 of the Rules the Commission decides within ten working days from the moment the application reaches the Fund, that is, by {due.decision}.
Results of the checks:
{findings}`,
    },
  },
  changed: {
    title: {
      kk: 'Қызмет түрін өзгерту және (немесе) толықтыру туралы шешім жөнінде хабарлама',
      ru: 'Уведомление о решении об изменении и (или) дополнении вида деятельности',
      en: 'Notice of the decision to change and (or) add a type of activity',
    },
    body: {
      kk: `Құрметті {addressee}!
Комиссия {decidedOn} күні Сіздің өтінішіңіз ({case}) бойынша қызмет түрін өзгерту және (немесе) толықтыру туралы шешім қабылдады (Қағидалардың 20-тармағы).
Бұрынғы қызмет түрлері: {activities}. Жаңа қызмет түрлері: {newActivities}.`,
      ru: `Уважаемый участник – {addressee}!
Комиссия {decidedOn} по Вашему заявлению ({case}) приняла решение об изменении и (или) дополнении вида деятельности (пункт 20 Правил).
Прежние виды деятельности: {activities}. Новые виды деятельности: {newActivities}.`,
      en: `To {addressee}
On {decidedOn} the Commission decided on your application ({case}) to change and (or) add the type of activity (item 20 of the Rules).
Former activities: {activities}. New activities: {newActivities}.`,
    },
  },
  notChanged: {
    title: {
      kk: 'Қызмет түрін өзгертуден және (немесе) толықтырудан бас тарту туралы шешім жөнінде хабарлама',
      ru: 'Уведомление о решении об отказе в изменении и (или) дополнении вида деятельности',
      en: 'Notice of the decision to refuse the change and (or) addition of a type of activity',
    },
    body: {
      kk: `Құрметті {addressee}!
Комиссия {decidedOn} күні Сіздің өтінішіңіз ({case}) бойынша қызмет түрін өзгертуден және (немесе) толықтырудан бас тарту туралы шешім қабылдады (Қағидалардың 20-тармағы).
Шешімнің дәлелі: {decisionReason}
Қызмет түрлері өзгеріссіз қалады: {activities}.`,
      ru: `Уважаемый участник – {addressee}!
Комиссия {decidedOn} по Вашему заявлению ({case}) приняла решение об отказе в изменении и (или) дополнении вида деятельности (пункт 20 Правил).
Мотивировка решения: {decisionReason}
Виды деятельности остаются прежними: {activities}.`,
      en: `To {addressee}
On {decidedOn} the Commission decided on your application ({case}) to refuse the change and (or) addition of the type of activity (item 20 of the Rules).
Reasons for the decision: {decisionReason}
The activities stay as they were: {activities}.`,
    },
  },
};
