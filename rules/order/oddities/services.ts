/** What is odd in chapters 4 and 5 (services, housing), and what was decided about it. */
import type { Oddity } from '../oddity.ts';

export const servicesOddities = {
  X28: {
    id: 'X28',
    clauses: ['R-42.a', 'R-42.i1', 'R-42.i3'],
    odd: {
      kk: 'Аты-жөнінің латын әріптерімен жазылуын тұлғаның өзі паспорты бойынша береді, оны есептеп шығаруға болмайды.',
      ru: 'Написание имени латинскими буквами сообщает само лицо, как в паспорте; вычислять его нельзя.',
      en: 'The spelling in Latin letters is given by the person, as in the passport; it is not to be computed.',
    },
    decision: {
      kk: 'Өрісті адам толтырады: жүйе тек паспорттың машина оқитын жолындағы әріптерді қабылдайды және оны өздігінен толтырмайды.',
      ru: 'Поле заполняет человек: система принимает только буквы машиночитаемой строки паспорта и сама его не заполняет.',
      en: "A person fills the field: the system accepts only the letters of the passport's machine-readable zone and never fills it in by itself.",
    },
  },
  X29: {
    id: 'X29',
    clauses: ['R-48.4'],
    odd: {
      kk: '48-тармақтың 4) тармақшасында ашылатын жақша түсіп қалған.',
      ru: 'В подпункте 4) пункта 48 пропущена открывающая скобка.',
      en: 'An opening bracket is missing in item 48(4).',
    },
    decision: {
      kk: 'Жақша бар деп оқылады, мағынасы өзгермейді.',
      ru: 'Читается так, как если бы скобка была; смысл не меняется.',
      en: 'It is read as if the bracket were there; the meaning does not change.',
    },
  },
  X30: {
    id: 'X30',
    clauses: ['R-50', 'R-59', 'R-62'],
    odd: {
      kk: 'Екі тармақ «59» деп нөмірленген, 50-тармақ жоқ; 62-тармақ «59-тармаққа» сілтеме жасайды, бірақ екіншісін білдіреді.',
      ru: 'Два пункта имеют номер 59, пункта 50 нет; пункт 62 ссылается на «пункт 59», имея в виду второй.',
      en: 'Two items are numbered 59 and there is no item 50; item 62 refers to "item 59" and means the second.',
    },
    decision: {
      kk: 'Жүйе оларды R-50 және R-59 деп ажыратады, ал құжаттарда «59-тармақ (бірінші)» және «59-тармақ (екінші, тұрғын үй)» деп жазады.',
      ru: 'Система различает их как R-50 и R-59, а в документах пишет «пункт 59 (первый)» и «пункт 59 (второй, жильё)».',
      en: 'The system tells them apart as R-50 and R-59, and documents say "item 59 (first)" and "item 59 (second, housing)".',
    },
  },
  X31: {
    id: 'X31',
    clauses: ['R-51', 'R-52', 'R-53'],
    odd: {
      kk: 'Қызметтерді алуға өтініш бойынша мерзімдер жоқ, ал 53-тармақта үтірлер жетіспегендіктен, негіз екеу ме, үшеу ме – айқын емес.',
      ru: 'Для заявления на получение услуг нет сроков, а в пункте 53 не хватает запятых, и неясно, два там основания или три.',
      en: 'The application for services has no terms, and item 53 lacks commas, so that its grounds may be two or three.',
    },
    decision: {
      kk: 'Бас тартудың үш негізі бар деп саналады, ал мерзімдерді Қор өз актілерімен белгілейді.',
      ru: 'Считается, что оснований отказа три, а сроки Фонд устанавливает своими актами.',
      en: 'The grounds for refusal are taken to be three, and the Fund sets the terms by its own acts.',
    },
  },
  X32: {
    id: 'X32',
    clauses: ['R-55'],
    odd: {
      kk: '«1 (бір) ай» айдың 29-ы, 30-ы және 31-і үшін қалай саналатыны айтылмаған.',
      ru: 'Не сказано, как считать «1 (один) месяц» для 29, 30 и 31 числа.',
      en: 'It is not said how "1 (one) month" is counted for the 29th, 30th and 31st of a month.',
    },
    decision: {
      kk: 'Тиісті күн болмаса, айдың соңғы күні алынады; бұдан ерте орналастыруға болады.',
      ru: 'Если такого числа нет, берётся последний день месяца; разместить раньше можно.',
      en: 'Where there is no such day, the last day of the month is taken; publishing earlier is allowed.',
    },
  },
  X33: {
    id: 'X33',
    clauses: ['R-61'],
    odd: {
      kk: '61-тармақтың екі жұмыс күні тұрғын үйді тапсыруға ғана қатысты ма, әлде босатуға да қатысты ма – айқын емес.',
      ru: 'Неясно, относятся ли два рабочих дня пункта 61 только к сдаче жилья или и к его освобождению.',
      en: 'It is unclear whether the two working days of item 61 cover only the hand-over of the housing or vacating it as well.',
    },
    decision: {
      kk: 'Екі жұмыс күні екеуіне де қатысты деп саналады.',
      ru: 'Считается, что два рабочих дня относятся к тому и другому.',
      en: 'The two working days are taken to cover both.',
    },
  },
} as const satisfies Record<string, Oddity>;
