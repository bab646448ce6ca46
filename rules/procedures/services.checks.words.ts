/** The requirements of an application for services in few words, and what is read where one is not met. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { services } from './services.ts';

export const checkWords: WordsOf<typeof services>['checks'] = {
  intake: {
    label: { kk: 'Қабылдау тізілімде бар', ru: 'Приём есть в реестре', en: 'Intake is in the register' },
    fail: {
      kk: '«serviceIntakes» парағында мұндай нөмірлі қабылдау жоқ немесе оның қызметі көрсетілмеген: өтініштегі нөмірді тексеріңіз немесе қабылдауды толтырыңыз.',
      ru: 'На листе «serviceIntakes» нет приёма с таким номером или не указана его услуга: проверьте номер в заявлении или заполните приём.',
      en: 'The sheet "serviceIntakes" has no intake of this number, or its service is not given: check the number in the application or fill in the intake.',
    },
  },
  inTime: {
    label: { kk: 'Қабылдау мерзімінде жіберілген', ru: 'Направлено в срок приёма', en: 'Sent within the intake' },
    fail: {
      kk: 'Өтініш {sentOn} күні жіберілген, ал қабылдау мерзімі: {intakeFrom} – {intakeTo}. Қағидаларда бұл бас тарту негізі ретінде аталмаған: өтінішті қабылдау-қабылдамауды қызметкер шешеді.',
      ru: 'Заявление направлено {sentOn}, а срок приёма: {intakeFrom} – {intakeTo}. Правила не называют это основанием отказа: принимать ли заявление, решает сотрудник.',
      en: 'The application was sent on {sentOn}, and the intake runs from {intakeFrom} to {intakeTo}. The Rules do not name this as a ground for refusal: an officer decides whether it is accepted.',
    },
  },
  participant: {
    label: { kk: 'БСН қатысушыға тиесілі', ru: 'БИН принадлежит участнику', en: 'BIN belongs to a participant' },
    fail: {
      kk: 'Қызмет алушы өзін «Астана Хаб» қатысушысы деп көрсеткен, бірақ оның бизнес-сәйкестендіру нөмірі бойынша қатысушы табылмады: нөмірді немесе қызмет алушының түрін түзетіңіз.',
      ru: 'Услугополучатель назвал себя участником «Астана Хаб», но по его бизнес-идентификационному номеру участник не найден: исправьте номер или вид услугополучателя.',
      en: 'The Service Recipient says it is an Astana Hub participant, but no participant has its business identification number: correct the number or the kind of recipient.',
    },
  },
  participates: {
    label: { kk: 'Қатысу аяқталмаған', ru: 'Участие продолжается', en: 'Participation goes on' },
    fail: {
      kk: 'Қызмет алушы өзін «Астана Хаб» қатысушысы деп көрсеткен, ал оның қатысуы {participationEndedOn} күні аяқталған: қызмет алушының түрін түзетіңіз.',
      ru: 'Услугополучатель назвал себя участником «Астана Хаб», но его участие завершено {participationEndedOn}: исправьте вид услугополучателя.',
      en: 'The Service Recipient says it is an Astana Hub participant, but its participation ended on {participationEndedOn}: mend the kind of recipient.',
    },
  },
  language: {
    label: {
      kk: 'Қазақ, орыс немесе ағылшын тілінде',
      ru: 'На казахском, русском или английском языке',
      en: 'In Kazakh, Russian or English',
    },
    fail: {
      kk: 'Өтініш және оған қоса берілетін мәліметтер қазақ, орыс немесе ағылшын тілінде жазылмаған: оларды осы тілдердің бірінде жіберіңіз.',
      ru: 'Заявление и прилагаемые сведения составлены не на казахском, русском или английском языке: направьте их на одном из этих языков.',
      en: 'The application and the information attached are not in Kazakh, Russian or English: send them in one of these languages.',
    },
  },
  translation: {
    label: { kk: 'Аударма бар', ru: 'Перевод есть', en: 'Translation ready' },
    fail: {
      kk: 'Құжаттар ағылшын тілінде ұсынылған, ал қазақ немесе орыс тіліне аударылған күні көрсетілмеген: Қор аударманы қамтамасыз етеді.',
      ru: 'Документы представлены на английском языке, а дата перевода на казахский или русский язык не указана: перевод обеспечивает Фонд.',
      en: 'The documents are in English and no date of a translation into Kazakh or Russian is recorded: the Fund provides the translation.',
    },
  },
  consent: {
    label: {
      kk: 'Толықтығы мен дәйектілігі расталған',
      ru: 'Полнота и достоверность подтверждены',
      en: 'Completeness and reliability confirmed',
    },
    fail: {
      kk: 'Ұсынылған құжаттардың, бастапқы деректердің, есептеулердің және негіздемелердің толықтығы мен дәйектілігі расталмаған: растау белгісін қойыңыз.',
      ru: 'Полнота и достоверность представленных документов, исходных данных, расчётов и обоснований не подтверждены: поставьте отметку о подтверждении.',
      en: 'The completeness and reliability of the documents, initial data, calculations and justifications are not confirmed: tick the confirmation.',
    },
  },
  officerRemark: {
    label: { kk: 'Ескерту жоқ немесе жойылған', ru: 'Замечаний нет или они устранены', en: 'No remarks, or remedied' },
    fail: {
      kk: 'Қордың ескертуі бар, оны жойыңыз: {officerRemark}',
      ru: 'Есть замечание Фонда, устраните его: {officerRemark}',
      en: 'The Fund has a remark, remedy it: {officerRemark}',
    },
  },
  remarksAnswered: {
    label: {
      kk: 'Ескертулерге берілген жаңа жауап қаралған',
      ru: 'Новый ответ на замечания рассмотрен',
      en: 'New answer to the remarks examined',
    },
    fail: {
      kk: 'Өтініш беруші {editedOn} күні жаңа жауап жіберді: ескертулер жойылған болса, жойылған күнін жазыңыз, жойылмаса, ескертулерді қайта жіберіңіз.',
      ru: 'Заявитель прислал новые ответы {editedOn}: если замечания устранены, запишите день устранения, если нет, направьте замечания повторно.',
      en: 'The applicant sent new answers on {editedOn}: if the remarks are remedied, record the day; if not, send the remarks again.',
    },
  },
  remarksRemoved: {
    label: {
      kk: 'Шарт жасасқанға дейін ескертулер жойылған',
      ru: 'До заключения договора замечания устранены',
      en: 'Remarks remedied before the contract',
    },
    fail: {
      kk: 'Шарт жасасу туралы шешім бар, ал {remarksSentOn} күні жіберілген ескертулердің жойылғаны жазылмаған: жойылған күнін жазыңыз немесе шешімді қайта қараңыз.',
      ru: 'Есть решение о заключении договора, а устранение замечаний, направленных {remarksSentOn}, не записано: запишите день устранения или пересмотрите решение.',
      en: 'It was decided to conclude the contract, and the remedying of the remarks sent on {remarksSentOn} is not recorded: record the day or reconsider the decision.',
    },
  },
  meetsConditions: {
    label: {
      kk: 'Шарт жасасу талаптарына сәйкес',
      ru: 'Отвечает требованиям для заключения договора',
      en: 'Meets the requirements for the contract',
    },
    fail: {
      kk: 'Өтініш беруші шарт жасасу талаптарына сәйкес келмейді: бұл – шарт жасасудан бас тартуға негіз.',
      ru: 'Заявитель не соответствует требованиям для заключения договора: это основание для отказа в заключении договора.',
      en: 'The applicant does not meet the requirements for concluding the contract: this is a ground for refusing to conclude the contract.',
    },
  },
  refusalGround: {
    label: {
      kk: 'Бас тарту негізі расталған',
      ru: 'Основание отказа подтверждено',
      en: 'Ground for refusal borne out',
    },
    fail: {
      kk: 'Көрсетілген бас тарту негізін («{refusalGround}») істегі жазбалар растамайды: негізді түзетіңіз немесе оны растайтын деректі жазыңыз.',
      ru: 'Указанное основание отказа («{refusalGround}») не подтверждается записями дела: исправьте основание или запишите то, что его подтверждает.',
      en: 'The ground for refusal given ("{refusalGround}") is not borne out by what is recorded: correct the ground or record what bears it out.',
    },
  },
  causesRemoved: {
    label: {
      kk: 'Бұрынғы бас тарту себептері жойылған',
      ru: 'Причины прежнего отказа устранены',
      en: 'Causes of the earlier refusal removed',
    },
    fail: {
      kk: 'Бұрынғы өтініш бойынша бас тартуға негіз болған себептер жойылмаған: Қор осы қайта жүгінуді қалай қарайтынын шешеді.',
      ru: 'Причины, послужившие основанием прежнего отказа, не устранены: Фонд решает, как рассматривать это повторное обращение.',
      en: 'The causes that were the ground of the earlier refusal are not removed: the Fund decides how to treat this new application.',
    },
  },
};
