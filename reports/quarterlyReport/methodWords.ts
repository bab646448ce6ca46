/** The words of the method note and of the list of rows that could not be counted. */

import type { Text } from '../../rules/vocabulary/text.ts';

export const methodWords = {
  preliminary: {
    kk: '{on} күнгі жағдай бойынша есепті тоқсан әлі аяқталған жоқ: көрсеткіштер алдын ала болып табылады.',
    ru: 'На {on} отчётный квартал ещё не завершён: показатели предварительные.',
    en: 'On {on} the quarter was not over yet: the figures are preliminary.',
  },
  counted: {
    kk: 'Деректер тізілімдерден {on} күнгі жағдай бойынша алынды. Әр қатысушының (БСН) тоқсан бойынша соңғы келіп түскен есебі ғана ескеріледі; ол алмастырған есептер қайта қосылмайды. Пысықтауға қайтарылған есеп жаңасы келіп түскенше ескеріледі.',
    ru: 'Данные взяты из реестров по состоянию на {on}. По каждому участнику (БИН) за квартал учитывается только последний поступивший отчёт; заменённые им отчёты повторно не учитываются. Отчёт, возвращённый на доработку, учитывается, пока не поступил новый.',
    en: 'The data are taken from the registers as they stood on {on}. For each participant (BIN) and quarter only the latest report received counts; the reports it replaced are not added again. A report returned for correction counts until a new one arrives.',
  },
  missing: {
    kk: 'Ұсынылмаған есеп нөл болып саналмайды. «—» белгісі деректер жоқ дегенді білдіреді; «n / m» белгісі ұсынылуы тиіс m есептің n-і ескерілгенін көрсетеді.',
    ru: 'Непредставленный отчёт не считается нулём. Знак «—» означает, что данных нет; «n / m» показывает, что учтено n из m подлежащих представлению отчётов.',
    en: 'A report that was not submitted is not counted as zero. "—" means no data; "n / m" shows that n of the m reports due are counted.',
  },
  due: {
    kk: 'Тоқсанның кем дегенде бір күнінде қатысушы болған әр тұлға есеп ұсынуға тиіс: үлгілік шартқа қол қойылған күннен бастап қатысу аяқталған күнге дейін, ал аяқталуы жазылмаса, қатысу мерзімінің соңғы күніне дейін (Қағидалардың 39-тармағы).',
    ru: 'Отчёт подлежит представлению каждым, кто был участником хотя бы один день квартала: со дня подписания типового договора по день завершения участия, а если завершение не записано, по последний день срока участия (пункт 39 Правил).',
    en: 'A report is due from everybody who was a participant on at least one day of the quarter: from the day the model agreement was signed to the day participation ended or, where no end is recorded, to the last day of the term (item 39 of the Rules).',
  },
  rolled: {
    kk: '{due} күнін қоса алғанда осы күнге дейін келіп түскен есептер мерзімінде ұсынылған болып саналады: айдың 20-сы жұмыс күні болмаса, мерзім келесі жұмыс күніне ауысады. Мерзімнің сақталуын тоқсан бойынша бірінші келіп түскен есептің күні айқындайды.',
    ru: 'Представленными в срок считаются отчёты, поступившие по {due} включительно: если 20-е число – нерабочий день, срок переносится на следующий рабочий день. Соблюдение срока определяет день поступления первого отчёта за квартал.',
    en: 'Reports received up to and including {due} are in time: where the 20th is not a working day, the term moves to the next working day. The day the first report for the quarter was received decides.',
  },
  kept: {
    kk: '{due} күнін қоса алғанда осы күнге дейін келіп түскен есептер мерзімінде ұсынылған болып саналады; Қордың баптауы бойынша мерзім жұмыс күніне ауыспайды. Мерзімнің сақталуын тоқсан бойынша бірінші келіп түскен есептің күні айқындайды.',
    ru: 'Представленными в срок считаются отчёты, поступившие по {due} включительно; по настройке Фонда срок на рабочий день не переносится. Соблюдение срока определяет день поступления первого отчёта за квартал.',
    en: 'Reports received up to and including {due} are in time; by the setting of the Fund the term does not move to a working day. The day the first report for the quarter was received decides.',
  },
  movement: {
    kk: 'Қатысушылар қозғалысы тізілімдегі күндер бойынша есептеледі: тоқсан басындағы саны + тіркелгені − жоспарлы түрде аяқталғаны − мерзімінен бұрын тоқтатылғаны = тоқсан соңындағы саны. Қатысу мерзімі өткен, бірақ аяқталуы жазылмаған қатысушының қатысуы жоспарлы түрде аяқталған болып саналады (27-тармақ).',
    ru: 'Движение участников считается по датам реестра: на начало + зарегистрировано − завершено в плановом порядке − прекращено досрочно = на конец квартала. Участник, срок участия которого истёк без записи о завершении, считается завершившим участие в плановом порядке (пункт 27).',
    en: 'Movement is counted by the dates of the register: opening + registered − ended as planned − terminated early = closing. A participant whose term has passed with no end recorded counts as ended as planned (item 27).',
  },
  yearToDate: {
    kk: 'Жыл басынан бергі сома – осы жылғы тоқсандардың қосындысы; есептер ұсынылуы тиіс тоқсан бойынша бірде-бір дерек болмаса, сома келтірілмейді. Персонал бойынша тоқсандар қосылмайды.',
    ru: 'Сумма с начала года – сумма кварталов этого года; если за квартал, за который отчёты подлежали представлению, данных нет вовсе, она не приводится. По персоналу кварталы не складываются.',
    en: 'The year to date adds the quarters of the year; where reports were due for a quarter and there are no data for it at all, it is not given. Quarters of staff are not added.',
  },
  change: {
    kk: 'Өзгеріс ұсынылған есептердің жиынтықтарын салыстырады: есеп бергендердің саны тоқсандар бойынша әртүрлі болуы мүмкін. Салыстыру базасы жоқ немесе нөл болса, өзгеріс есептелмейді.',
    ru: 'Изменение сравнивает итоги представленных отчётов: число отчитавшихся по кварталам может различаться. Если база сравнения отсутствует или равна нулю, изменение не вычисляется.',
    en: 'The change compares totals of the reports submitted: how many reported may differ between quarters. Where the base is missing or zero, no change is given.',
  },
  export: {
    kk: 'Елдер бойынша экспорттың жиынтығы есептерде көрсетілген шетелден түскен табысқа тең; елдерге бөлінбеген бөлігі жеке жолда көрсетіледі.',
    ru: 'Итог экспорта по странам равен доходу из-за рубежа по отчётам; часть, не распределённая по странам, показана отдельной строкой.',
    en: 'The total of export by country equals the foreign income of the reports; what they do not break down by country has a row of its own.',
  },
  withheld: {
    kk: 'Қатысушылар есептерінің көрсеткіші артында {fewest} қатысушыдан аз тұрса, ол құпия ақпарат ретінде «*» белгісімен жасырылады (35-тармақ); жасырылған көрсеткішті жиынтықтан, оның бөліктерінен немесе тоқсандардан табуға болатын жағдайда олардың ең кішісі де жасырылады.',
    ru: 'Показатели из отчётов участников, за которыми стоит менее {fewest} участников, скрыты знаком «*» как конфиденциальные (пункт 35); если скрытый показатель можно найти по итогу, его частям или кварталам, скрыт и наименьший из них.',
    en: 'Figures from reports of participants with fewer than {fewest} participants behind them are withheld as confidential and marked "*" (item 35); where a withheld figure could be found from a total, its parts or the quarters, the smallest of these is withheld too.',
  },
  shown: {
    kk: 'Бұл данада артында {fewest} қатысушыдан аз тұрған көрсеткіштер де көрсетілген: ол Қордың ішінде пайдалануға арналған (35-тармақ).',
    ru: 'В этом экземпляре показаны и показатели, за которыми стоит менее {fewest} участников: он для использования внутри Фонда (пункт 35).',
    en: 'This copy also shows figures with fewer than {fewest} participants behind them: it is for use within the Fund (item 35).',
  },
  rounded: {
    kk: 'Сомалар теңгемен, бүтін теңгеге дейін дөңгелектеніп басылған; Excel файлында олар тиынға дейін дәл.',
    ru: 'Суммы напечатаны в тенге с округлением до целого; в файле Excel они точны до тиына.',
    en: 'Amounts are printed in tenge, rounded to whole tenge; in the Excel file they are exact to the tiyn.',
  },
  later: {
    kk: '{on} күнінен кейін келіп түскен есептер ескерілмеді: {later}.',
    ru: 'Отчёты, поступившие после {on}, не учтены: {later}.',
    en: 'Reports received after {on} are not counted: {later}.',
  },
  lost: {
    kk: 'Тізілімдерде ескеруге болмайтын жолдар бар: {lost}. Олар Қордың ішкі Excel файлында көрсетілген.',
    ru: 'В реестрах есть строки, которые нельзя учесть: {lost}. Они перечислены во внутреннем файле Excel Фонда.',
    en: 'Rows of the registers that could not be counted: {lost}. They are listed in the internal Excel file of the Fund.',
  },
} satisfies Readonly<Record<string, Text>>;

export const faultWords = {
  title: {
    kk: 'Ескеруге болмайтын жолдар',
    ru: 'Строки, которые нельзя учесть',
    en: 'Rows that could not be counted',
  },
  register: { kk: 'Тізілім', ru: 'Реестр', en: 'Register' },
  row: { kk: 'Іс нөмірі', ru: 'Номер дела', en: 'Case number' },
  why: { kk: 'Себебі', ru: 'Причина', en: 'Why' },
  participants: {
    title: { kk: 'Қатысушы', ru: 'Участник', en: 'Participant' },
    why: {
      kk: 'Шартқа қол қойылған күн жазылмаған немесе қатысу одан бұрын аяқталған: күндерді түзетіңіз.',
      ru: 'День подписания договора не записан, или участие завершилось раньше него: исправьте даты.',
      en: 'The day the agreement was signed is not recorded, or participation ended before it: correct the dates.',
    },
  },
  quarterlyReports: {
    title: { kk: 'Тоқсан сайынғы есеп', ru: 'Ежеквартальный отчёт', en: 'Quarterly report' },
    why: {
      kk: 'БСН немесе тоқсан оқылмайды: БСН-ді 12 цифрлық мәтін түрінде, тоқсанды 2026-Q1 түрінде жазыңыз.',
      ru: 'БИН или квартал не читается: запишите БИН текстом из 12 цифр, а квартал в виде 2026-Q1.',
      en: 'The BIN or the quarter cannot be read: write the BIN as a text of 12 digits and the quarter as 2026-Q1.',
    },
  },
} as const;
