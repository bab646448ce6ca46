/** The letters of training: remarks, refusal by the Fund, referral, decision, agreement. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { training } from './training.ts';

export const letterWords: WordsOf<typeof training>['letters'] = {
  remarks: {
    title: {
      kk: 'Жеке тұлғаларды оқытуға қатысуға өтінішке ескертулер көрсетілген хабарлама',
      ru: 'Уведомление с замечаниями к заявлению на участие в обучении физических лиц',
      en: 'Notice with remarks on the application to take part in training individuals',
    },
    body: {
      kk: `Құрметті {addressee}!
Қор Сіздің {sentOn} күні жіберілген АКТ саласында жеке тұлғаларды оқытуға қатысуға өтінішіңіздегі ({case}) мәліметтердің толықтығын қарады. Қағидалардың 70-тармағына сәйкес мынадай ескертулер көрсетіледі:
{findings}
Ескертулер оларды алған күннен бастап 10 (он) жұмыс күнінен кешіктірілмей жойылады (Қағидалардың 71-тармағы). Өтініштің электрондық нысанын қайта толтыруыңызды сұраймыз. Ескертулер жойылған сәттен бастап Қор өтінішті Тәуелсіз комиссияның қарауына жібереді (Қағидалардың 72-тармағы).`,
      ru: `Уважаемый заявитель – {addressee}!
Фонд рассмотрел на полноту сведений Ваше заявление на участие в обучении физических лиц в области ИКТ ({case}), направленное {sentOn}. В соответствии с пунктом 70 Правил указываются следующие замечания:
{findings}
Замечания устраняются в срок не позднее 10 (десяти) рабочих дней со дня их получения (пункт 71 Правил). Просим заполнить электронную форму заявления повторно. С момента устранения замечаний Фонд направляет заявление на рассмотрение Независимой комиссии (пункт 72 Правил).`,
      en: `To {addressee}
The Fund has examined for completeness of information your application to take part in training individuals in ICT ({case}), sent on {sentOn}. Under item 70 of the Rules the following remarks are made:
{findings}
The remarks are to be remedied no later than 10 (ten) working days from the day they are received (item 71 of the Rules). Please fill in the electronic form of the application again. From the moment the remarks are remedied the Fund sends the application to the Independent Commission for consideration (item 72 of the Rules).`,
    },
  },
  refusedByFund: {
    title: {
      kk: 'Жеке тұлғаларды оқытуға қатысуға өтініш бойынша бас тарту туралы хабарлама',
      ru: 'Уведомление об отказе по заявлению на участие в обучении физических лиц',
      en: 'Notice of refusal of the application to take part in training individuals',
    },
    body: {
      kk: `Құрметті {addressee}!
Қор Сіздің {sentOn} күні жіберілген АКТ саласында жеке тұлғаларды оқытуға қатысуға өтінішіңізді ({case}) қарады және Қағидалардың 68-тармағына сәйкес мынадай негіздер бойынша бас тартады:
{findings}`,
      ru: `Уважаемый заявитель – {addressee}!
Фонд рассмотрел Ваше заявление на участие в обучении физических лиц в области ИКТ ({case}), направленное {sentOn}, и в соответствии с пунктом 68 Правил отказывает Вам по следующим основаниям:
{findings}`,
      en: `To {addressee}
The Fund has examined your application to take part in training individuals in ICT ({case}), sent on {sentOn}, and under item 68 of the Rules refuses it on the following grounds:
{findings}`,
    },
  },
  referral: {
    title: {
      kk: 'Жеке тұлғаларды оқытуға қатысуға өтінішті тексеру парағымен бірге Тәуелсіз комиссияның қарауына жіберу',
      ru: 'Направление заявления на участие в обучении физических лиц на рассмотрение Независимой комиссии с листом проверки',
      en: 'Referral of an application to take part in training individuals to the Independent Commission, with the check sheet',
    },
    body: {
      kk: `Өтініш: {case}, {sentOn} күні жіберілген. Өтініш беруші: {addressee}, БСН {bin}. Интернет-ресурсы: {website}.
Курстар саны: {courseCount}. Алты айдан қысқа курстар: {shortCourses}. Егжей-тегжейлі оқу жоспары жоқ курстар: {planlessCourses}. Талаптарға сай курстар саны: {coursesLeft}.
Берешек: салық – {taxDebt}, кәсіптік зейнетақы жарналары – {pensionDebt}, әлеуметтік аударымдар – {socialDebt}.
Қор өтінішті Қағидалардың 68-тармағына сәйкес қарады. Қағидалардың 69 және 72-тармақтарына сәйкес өтініш Тәуелсіз комиссияның қарауына жіберіледі. Тәуелсіз комиссия қатысуға рұқсат беру және квоталар саны немесе қатысудан бас тарту туралы дауыс беру арқылы шешім қабылдайды.
Тексеру нәтижелері:
{findings}`,
      ru: `Заявление: {case}, направлено {sentOn}. Заявитель: {addressee}, БИН {bin}. Интернет-ресурс: {website}.
Количество курсов: {courseCount}. Курсы короче шести месяцев: {shortCourses}. Курсы без подробного учебного плана: {planlessCourses}. Количество курсов, отвечающих требованиям: {coursesLeft}.
Задолженность: налоговая – {taxDebt}, по профессиональным пенсионным взносам – {pensionDebt}, по социальным отчислениям – {socialDebt}.
Фонд рассмотрел заявление в соответствии с пунктом 68 Правил. В соответствии с пунктами 69 и 72 Правил заявление направляется на рассмотрение Независимой комиссии. Независимая комиссия путём голосования принимает решение о допуске к участию и количестве квот либо об отказе в участии.
Результаты проверки:
{findings}`,
      en: `Application: {case}, sent on {sentOn}. Applicant: {addressee}, BIN {bin}. Internet resource: {website}.
Courses: {courseCount}. Courses shorter than six months: {shortCourses}. Courses without a detailed study plan: {planlessCourses}. Courses that meet the requirements: {coursesLeft}.
Arrears: tax, {taxDebt}; professional pension contributions, {pensionDebt}; social contributions, {socialDebt}.
The Fund has examined the application under item 68 of the Rules. Under items 69 and 72 of the Rules the application is sent to the Independent Commission for consideration. The Independent Commission decides by voting on admission and the number of quotas, or on refusal of participation.
Results of the checks:
{findings}`,
    },
  },
  admitted: {
    title: {
      kk: 'Жеке тұлғаларды оқытуға қатысуға жіберу туралы Тәуелсіз комиссияның шешімі',
      ru: 'Решение Независимой комиссии о допуске к участию в обучении физических лиц',
      en: 'Decision of the Independent Commission on admission to take part in training individuals',
    },
    body: {
      kk: `Құрметті {addressee}!
Тәуелсіз комиссия {decidedOn} күні Сіздің өтінішіңіз ({case}) бойынша Сізді АКТ саласында жеке тұлғаларды оқытуға қатысуға жіберу туралы шешім қабылдады. Квоталар саны: {quota}.
Алты айдан қысқа курстар: {shortCourses}; егжей-тегжейлі оқу жоспары жоқ курстар: {planlessCourses}. Мұндай курстар қатыспайды (Қағидалардың 68-тармағының 6) және 7) тармақшалары).
Шешім Қағидалардың 74-тармағына сәйкес өтініште көрсетілген байланыстар бойынша жіберіледі. Қор Сізбен жеке тұлғаларды оқытуға қатысу туралы шартты 10 (он) жұмыс күні ішінде, яғни {due.contract} күнінен кешіктірмей жасасады (Қағидалардың 75-тармағы).
АКТ саласында оқудан өтуге үміткер жеке тұлғалардың тізбесін Сіз дербес айқындайсыз (Қағидалардың 76-тармағы).`,
      ru: `Уважаемый заявитель – {addressee}!
Независимая комиссия {decidedOn} приняла по Вашему заявлению ({case}) решение о допуске к участию в обучении физических лиц в области ИКТ. Количество квот: {quota}.
Курсы короче шести месяцев: {shortCourses}; курсы без подробного учебного плана: {planlessCourses}. Такие курсы не участвуют (подпункты 6) и 7) пункта 68 Правил).
Решение направляется по контактам, указанным в заявлении, в соответствии с пунктом 74 Правил. Фонд заключает с Вами договор об участии в обучении физических лиц в течение 10 (десяти) рабочих дней, то есть не позднее {due.contract} (пункт 75 Правил).
Перечень физических лиц, претендующих на прохождение обучения в области ИКТ, Вы определяете самостоятельно (пункт 76 Правил).`,
      en: `To {addressee}
On {decidedOn} the Independent Commission decided on your application ({case}) to admit you to take part in training individuals in ICT. Number of quotas: {quota}.
Courses shorter than six months: {shortCourses}; courses without a detailed study plan: {planlessCourses}. Such courses do not take part (items 68(6) and 68(7) of the Rules).
The decision is sent under item 74 of the Rules to the contacts stated in the application. The Fund concludes the agreement on participation in training individuals with you within 10 (ten) working days, that is, no later than {due.contract} (item 75 of the Rules).
You determine the list of individuals who are candidates for training in ICT yourself (item 76 of the Rules).`,
    },
  },
  refused: {
    title: {
      kk: 'Жеке тұлғаларды оқытуға қатысудан дәлелді бас тарту',
      ru: 'Мотивированный отказ в участии в обучении физических лиц',
      en: 'Reasoned refusal of participation in training individuals',
    },
    body: {
      kk: `Құрметті {addressee}!
Тәуелсіз комиссия {decidedOn} күні Сіздің өтінішіңіз ({case}) бойынша АКТ саласында жеке тұлғаларды оқытуға қатысудан бас тарту туралы шешім қабылдады.
Бас тарту дәлелі: {refusalGround}
Бас тарту Қағидалардың 74-тармағына сәйкес өтініште көрсетілген байланыстар бойынша жіберіледі.`,
      ru: `Уважаемый заявитель – {addressee}!
Независимая комиссия {decidedOn} приняла по Вашему заявлению ({case}) решение об отказе в участии в обучении физических лиц в области ИКТ.
Мотивы отказа: {refusalGround}
Отказ направляется по контактам, указанным в заявлении, в соответствии с пунктом 74 Правил.`,
      en: `To {addressee}
On {decidedOn} the Independent Commission decided on your application ({case}) to refuse participation in training individuals in ICT.
Reasons for the refusal: {refusalGround}
The refusal is sent under item 74 of the Rules to the contacts stated in the application.`,
    },
  },
  contract: {
    title: {
      kk: 'Жеке тұлғаларды оқытуға қатысу туралы шарт: қол қоюға арналған деректер',
      ru: 'Договор об участии в обучении физических лиц: данные для подписания',
      en: 'Agreement on participation in training individuals: particulars for signing',
    },
    body: {
      kk: `Шарттың нысанын Қор айқындайды (Қағидалардың 75-тармағы); мұнда шартқа арналған деректер ғана келтірілген. Шартқа қол қойылған күн осы құжаттың жіберілген күні ретінде жазылады.
Тараптар: {fund}; {addressee}, БСН {bin}.
Негізі: Тәуелсіз комиссияның {decidedOn} күнгі шешімі, өтініш нөмірі – {case}. Квоталар саны: {quota}.
Шарт {due.contract} күнінен кешіктірілмей жасалады.`,
      ru: `Форму договора определяет Фонд (пункт 75 Правил); здесь приведены только данные для него. День подписания договора записывается как день отправки этого документа.
Стороны: {fund}; {addressee}, БИН {bin}.
Основание: решение Независимой комиссии от {decidedOn}, номер заявления – {case}. Количество квот: {quota}.
Договор заключается не позднее {due.contract}.`,
      en: `The Fund determines the form of the agreement (item 75 of the Rules); only its particulars are given here. The day the agreement is signed is recorded as the day this paper was sent.
Parties: {fund}; {addressee}, BIN {bin}.
Basis: decision of the Independent Commission of {decidedOn}, number of the application: {case}. Number of quotas: {quota}.
The agreement is to be concluded no later than {due.contract}.`,
    },
  },
};
