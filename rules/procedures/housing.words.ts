/** The words of housing and premises: items 57 to 62 of the Rules. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { serviceWords } from '../wording/services.ts';
import { checkWords } from './housing.checks.words.ts';
import type { housing } from './housing.ts';

type HousingWords = WordsOf<typeof housing>;

const fields: HousingWords['fields'] = {
  participationEndedOn: {
    label: { kk: 'Қатысу аяқталған күн', ru: 'День завершения участия', en: 'Day participation ended' },
    help: {
      kk: 'Қатысушылар тізіліміндегідей; қатысу жалғасса, бос',
      ru: 'Как в реестре участников; пусто, пока участие продолжается',
      en: 'As in the register of participants; blank while participation goes on',
    },
  },
  participant: {
    label: { kk: 'Қатысушы', ru: 'Участник', en: 'Participant' },
    help: {
      kk: 'Осы бизнес-сәйкестендіру нөмірі бар қатысушының тізілімдегі нөмірі',
      ru: 'Номер участника с этим бизнес-идентификационным номером в реестре',
      en: 'Number in the register of the participant with this business identification number',
    },
  },
  programmeService: {
    label: { kk: 'Бағдарламаның қызметі', ru: 'Услуга программы', en: 'Service of the programme' },
    help: {
      kk: 'Аталған қабылдаудан көшірілген; тұрғын үй акселерациядан өтетін тұлғаларға беріледі',
      ru: 'Скопировано из названного приёма; жильё предоставляется лицам, проходящим акселерацию',
      en: 'Copied from the intake named; housing is for persons who are undergoing acceleration',
    },
    options: serviceWords,
  },
  nextWaiting: {
    label: { kk: 'Кезектегі тұлға', ru: 'Следующий в очереди', en: 'Next in turn' },
    help: {
      kk: 'Осы босатылған тұрғын үй берілетін тұлғаның жол нөмірі: сол елді мекенде ең ұзақ күткен, акселерациядан өтетін, тұрғын үйі жоқ тұлға',
      ru: 'Номер строки лица, которому предоставляется это освободившееся жильё: дольше всех ожидает в том же населённом пункте, проходит акселерацию, жилья не имеет',
      en: 'Row of the person to whom this vacated housing goes: waiting longest in the same settlement, in acceleration, without housing',
    },
  },
  givenAgainOn: {
    label: { kk: 'Қайта берілген күн', ru: 'Дата повторного предоставления', en: 'Given again on' },
    help: {
      kk: 'Дәл осы тұрғын үй басқа тұлғаға берілген күн',
      ru: 'День, когда это же жильё предоставлено другому лицу',
      en: 'Day on which the same housing was given to another person',
    },
  },
  kind: {
    label: { kk: 'Не беріледі', ru: 'Что предоставляется', en: 'What is given' },
    help: {
      kk: 'Акселерациядан өтетін тұлғаға тұрғын үй немесе қатысушыға орын-жай',
      ru: 'Жильё лицу, проходящему акселерацию, или помещение участнику',
      en: 'Housing for a person in acceleration, or premises for a participant',
    },
    options: {
      housing: { kk: 'Тұрғын үй', ru: 'Жильё', en: 'Housing' },
      premises: { kk: 'Орын-жай', ru: 'Помещение', en: 'Premises' },
    },
  },
  person: {
    label: { kk: 'Тұлға', ru: 'Лицо', en: 'Person' },
    help: {
      kk: 'Тұрғын үй берілетін тұлғаның тегі, аты, әкесінің аты (бар болған жағдайда)',
      ru: 'Фамилия, имя, отчество (при наличии) лица, которому предоставляется жильё',
      en: 'Surname, first name and patronymic (if any) of the person housed',
    },
  },
  bin: {
    label: { kk: 'Қатысушының БСН', ru: 'БИН участника', en: 'BIN of the participant' },
    help: {
      kk: 'Орын-жай берілетін қатысушының бизнес-сәйкестендіру нөмірі, 12 цифр',
      ru: 'Бизнес-идентификационный номер участника, которому предоставляется помещение, 12 цифр',
      en: 'Business identification number of the participant given premises, 12 digits',
    },
  },
  programme: {
    label: { kk: 'Акселерациялық бағдарлама', ru: 'Акселерационная программа', en: 'Acceleration programme' },
    help: {
      kk: 'Бағдарламаның «serviceIntakes» парағындағы қабылдау нөмірі',
      ru: 'Номер приёма этой программы на листе «serviceIntakes»',
      en: 'Number of the intake of the programme on the sheet "serviceIntakes"',
    },
  },
  settlement: {
    label: { kk: 'Елді мекен', ru: 'Населённый пункт', en: 'Settlement' },
    help: {
      kk: 'Акселерациялық бағдарламаны іске асыру үшін айқындалған елді мекен',
      ru: 'Населённый пункт, определённый для реализации акселерационной программы',
      en: 'Settlement determined for implementing the acceleration programme',
    },
  },
  hasHousing: {
    label: {
      kk: 'Осы елді мекенде тұрғын үйі бар ма',
      ru: 'Есть ли жильё в этом населённом пункте',
      en: 'Is there housing in this settlement',
    },
  },
  inAcceleration: {
    label: { kk: 'Акселерациядан өтіп жүр ме', ru: 'Проходит ли акселерацию', en: 'Is the person in acceleration' },
    help: {
      kk: 'Қызметкер растайды: тұлға тиісті бағдарлама бойынша акселерациядан өтіп жүр',
      ru: 'Подтверждает сотрудник: лицо проходит акселерацию по соответствующей программе',
      en: 'An officer confirms that the person is undergoing acceleration in the programme concerned',
    },
  },
  purpose: {
    label: { kk: 'Орын-жайдың мақсаты', ru: 'Назначение помещения', en: 'Purpose of the premises' },
    help: {
      kk: 'Жобаны іске асыру үшін қажетті орын-жайдың мақсаты',
      ru: 'Назначение помещения, необходимого для реализации проекта',
      en: 'What the premises needed to implement the project are for',
    },
    options: {
      administrative: { kk: 'Әкімшілік', ru: 'Административное', en: 'Administrative' },
      production: { kk: 'Өндірістік', ru: 'Производственное', en: 'Production' },
      auxiliary: { kk: 'Қосалқы', ru: 'Вспомогательное', en: 'Auxiliary' },
    },
  },
  address: { label: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' } },
  room: { label: { kk: 'Пәтер, бөлме', ru: 'Квартира, комната', en: 'Flat, room' } },
  waitingSince: {
    label: { kk: 'Кезекке тұрған күн', ru: 'Дата постановки в очередь', en: 'Waiting since' },
    help: {
      kk: 'Босатылған тұрғын үй осы күн бойынша кезекпен беріледі',
      ru: 'По этой дате освободившееся жильё предоставляется в порядке очереди',
      en: 'Vacated housing goes to the waiting persons in the order of this day',
    },
  },
  contractSignedOn: {
    label: { kk: 'Шартқа қол қойылған күн', ru: 'Дата подписания договора', en: 'Contract signed on' },
    help: {
      kk: 'Тұрғын үй мен орын-жайлар жасалған шарт негізінде ғана беріледі',
      ru: 'Жильё и помещения предоставляются только на основании заключённого договора',
      en: 'Housing and premises are given only on the basis of a contract concluded',
    },
  },
  contractUrl: { label: { kk: 'Шартқа сілтеме', ru: 'Ссылка на договор', en: 'Link to the contract' } },
  givenOn: {
    label: { kk: 'Берілген күн', ru: 'Дата предоставления', en: 'Given on' },
    help: {
      kk: 'Тұлға тұрғын үйге орналастырылған немесе орын-жай берілген күн',
      ru: 'День заселения лица или предоставления помещения',
      en: 'Day on which the person was housed or the premises were given',
    },
  },
  from: { label: { kk: 'Пайдалану мерзімінің басы', ru: 'Начало пользования', en: 'Use begins on' } },
  to: {
    label: { kk: 'Пайдалану мерзімінің соңы', ru: 'Конец пользования', en: 'Use ends on' },
    help: {
      kk: 'Орын-жай уақытша пайдалануға беріледі, сондықтан соңғы күні әрқашан көрсетіледі',
      ru: 'Помещение предоставляется во временное пользование, поэтому последний день указывается всегда',
      en: 'Premises are given for temporary use, so the last day is always stated',
    },
  },
  expelledOn: {
    label: {
      kk: 'Акселерациядан шығарылған күн',
      ru: 'Дата исключения из акселерации',
      en: 'Expelled from acceleration on',
    },
    help: {
      kk: 'Тұрғын үйді босатуға және тапсыруға берілетін екі жұмыс күні осы күннен есептеледі',
      ru: 'С этого дня исчисляются два рабочих дня на освобождение и сдачу жилья',
      en: 'The two working days for vacating the housing and handing it over run from this day',
    },
  },
  vacatedOn: { label: { kk: 'Босатылған күн', ru: 'Дата освобождения', en: 'Vacated on' } },
  handedOverOn: {
    label: { kk: 'Қорға тапсырылған күн', ru: 'Дата сдачи Фонду', en: 'Handed over to the Fund on' },
    help: {
      kk: 'Қабылдау-тапсыру актісіне қол қойылған күн',
      ru: 'День подписания акта приёма-передачи',
      en: 'Day on which the acceptance certificate was signed',
    },
  },
  actUrl: {
    label: {
      kk: 'Қабылдау-тапсыру актісіне сілтеме',
      ru: 'Ссылка на акт приёма-передачи',
      en: 'Link to the acceptance certificate',
    },
  },
};

export const housingWords: HousingWords = {
  title: { kk: 'Тұрғын үй және орын-жайлар', ru: 'Жильё и помещения', en: 'Housing and premises' },
  fields,
  checks: checkWords,
  deadlines: {
    vacate: { kk: 'Тұрғын үйді босату', ru: 'Освобождение жилья', en: 'Vacating the housing' },
    handOver: { kk: 'Тұрғын үйді Қорға тапсыру', ru: 'Сдача жилья Фонду', en: 'Handing the housing over' },
    giveAgain: {
      kk: 'Босатылған тұрғын үйді беру',
      ru: 'Предоставление освободившегося жилья',
      en: 'Giving the vacated housing to others',
    },
  },
  statuses: {
    waiting: { kk: 'Кезекте', ru: 'В очереди', en: 'Waiting' },
    given: { kk: 'Берілді', ru: 'Предоставлено', en: 'Given' },
    expelled: { kk: 'Акселерациядан шығарылды', ru: 'Исключён из акселерации', en: 'Expelled from acceleration' },
    handedOver: { kk: 'Қорға тапсырылды', ru: 'Сдано Фонду', en: 'Handed over' },
    ended: { kk: 'Аяқталды', ru: 'Завершено', en: 'Ended' },
  },
  documents: {},
  letters: {
    acceptanceAct: {
      title: {
        kk: 'Тұрғын үйді қабылдау-тапсыру актісі',
        ru: 'Акт приёма-передачи жилья',
        en: 'Acceptance certificate of the housing',
      },
      body: {
        kk: `Қағидалардың 61-тармағына сәйкес акселерациядан өтуден {expelledOn} күні шығарылған тұлға – {person} – тұрғын үйді босатып, Қорға тапсырады, ал {fund} оны қабылдайды.
Тұрғын үй: {settlement}, {address}, {room}. Шартқа қол қойылған күн: {contractSignedOn}. Берілген күн: {givenOn}.
Босату және тапсыру мерзімі: {due.handOver} күнінен кешіктірмей.
Тұрғын үйдің, мүліктің және есепке алу аспаптарының жай-күйі: ____________________
Тапсырды: ____________________ ({person}), күні ____________________
Қабылдады: ____________________ (Қор), күні ____________________`,
        ru: `В соответствии с пунктом 61 Правил лицо, исключённое из акселерации {expelledOn}, – {person} – освобождает и сдаёт жильё, а {fund} его принимает.
Жильё: {settlement}, {address}, {room}. Дата подписания договора: {contractSignedOn}. Дата предоставления: {givenOn}.
Срок освобождения и сдачи: не позднее {due.handOver}.
Состояние жилья, имущества и приборов учёта: ____________________
Сдал: ____________________ ({person}), дата ____________________
Принял: ____________________ (Фонд), дата ____________________`,
        en: `Under item 61 of the Rules the person expelled from acceleration on {expelledOn}, {person}, vacates the housing and hands it over, and {fund} accepts it.
Housing: {settlement}, {address}, {room}. Contract signed on {contractSignedOn}. Given on {givenOn}.
To be vacated and handed over no later than {due.handOver}.
Condition of the housing, of the property and of the meters: ____________________
Handed over: ____________________ ({person}), date ____________________
Accepted: ____________________ (the Fund), date ____________________`,
      },
    },
  },
};
