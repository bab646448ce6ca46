/** The words of the register of members of the two bodies. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { bodyWords } from '../wording/bodies.ts';
import type { members } from './members.ts';

export const membersWords: WordsOf<typeof members> = {
  title: { kk: 'Комиссиялардың мүшелері', ru: 'Члены комиссий', en: 'Members of the Commissions' },
  fields: {
    body: {
      label: { kk: 'Комиссия', ru: 'Комиссия', en: 'Commission' },
      help: {
        kk: 'Комиссия (13-тармақ) мен Тәуелсіз комиссия (69-тармақ) – екі бөлек орган; екеуіне де кіретін адам екі жолмен жазылады',
        ru: 'Комиссия (пункт 13) и Независимая комиссия (пункт 69) – два разных органа; входящий в обе записывается двумя строками',
        en: 'The Commission (item 13) and the Independent Commission (item 69) are two bodies; whoever sits in both has two rows',
      },
      options: bodyWords,
    },
    name: {
      label: { kk: 'Аты-жөні, лауазымы', ru: 'Фамилия, имя, должность', en: 'Name and office' },
      help: {
        kk: 'Хаттамада жазылатындай: тегі, аты, лауазымы',
        ru: 'Как в протоколе: фамилия, имя, должность',
        en: 'As in the minutes: surname, first name, office held',
      },
    },
    memberType: {
      label: { kk: 'Мүшенің санаты', ru: 'Категория члена', en: 'Kind of member' },
      help: {
        kk: 'Комиссияда – мемлекеттік органның өкілі, АКТ саласындағы маман, халықаралық сарапшы; Тәуелсіз комиссияда – оларға қоса Қордың өкілі және білім беру саласындағы маман. 69-тармақ бойынша Тәуелсіз комиссияға халықаралық сарапшылар тартылады, бірақ олардың болмауы бұзушылық деп саналмайды',
        ru: 'В Комиссии – представитель государственного органа, специалист в области ИКТ, международный эксперт; в Независимой комиссии – также представитель Фонда и специалист в области образования. По пункту 69 в Независимую комиссию привлекаются международные эксперты, но их отсутствие нарушением не считается',
        en: 'In the Commission: a representative of a state body, an ICT specialist, an international expert; in the Independent Commission also a representative of the Fund and an education specialist. Under item 69 international experts are drawn into the Independent Commission, but their absence is not treated as a breach',
      },
      options: {
        stateBody: {
          kk: 'Мемлекеттік органның өкілі',
          ru: 'Представитель государственного органа',
          en: 'Representative of a state body',
        },
        ictSpecialist: { kk: 'АКТ саласындағы маман', ru: 'Специалист в области ИКТ', en: 'ICT specialist' },
        educationSpecialist: {
          kk: 'Білім беру саласындағы маман',
          ru: 'Специалист в области образования',
          en: 'Education specialist',
        },
        fund: { kk: 'Қордың өкілі', ru: 'Представитель Фонда', en: 'Representative of the Fund' },
        internationalExpert: { kk: 'Халықаралық сарапшы', ru: 'Международный эксперт', en: 'International expert' },
      },
    },
    qualification: {
      label: { kk: 'Біліктілігі', ru: 'Квалификация', en: 'Qualification' },
      help: {
        kk: 'Біліктілігі неге сүйеніп тиісті деп танылғаны; оны Қор бағалайды',
        ru: 'На чём основано признание квалификации соответствующей; её оценивает Фонд',
        en: 'On what the qualification is found appropriate; the Fund assesses it',
      },
    },
    from: {
      label: { kk: 'Құрамға енгізілген күн', ru: 'Дата включения в состав', en: 'In office from' },
      help: {
        kk: 'Мүше отырыстарға осы күннен бастап қатысады',
        ru: 'С этого дня член участвует в заседаниях',
        en: 'From this day the member takes part in meetings',
      },
    },
    to: {
      label: { kk: 'Құрамдағы соңғы күн', ru: 'Последний день в составе', en: 'Last day in office' },
      help: {
        kk: 'Мүше құрамда болған соңғы күн; мерзімі айқындалмаса, толтырылмайды',
        ru: 'Последний день, когда член состоит в комиссии; если срок не определён, не заполняется',
        en: 'The last day in office; left blank where there is no end',
      },
    },
    role: {
      label: { kk: 'Комиссиядағы рөлі', ru: 'Роль в комиссии', en: 'Role in the Commission' },
      options: {
        chair: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
        deputy: { kk: 'Төрағаның орынбасары', ru: 'Заместитель председателя', en: 'Deputy chair' },
        secretary: { kk: 'Хатшы', ru: 'Секретарь', en: 'Secretary' },
        member: { kk: 'Мүше', ru: 'Член', en: 'Member' },
      },
    },
    act: {
      label: { kk: 'Құрамды бекіткен акт', ru: 'Акт, определивший состав', en: 'Act of appointment' },
      help: {
        kk: 'Құрам айқындалған актінің күні мен нөмірі: екі комиссияның да құрамын Қор айқындайды',
        ru: 'Дата и номер акта, которым определён состав: состав обеих комиссий определяет Фонд',
        en: 'Date and number of the act that set the composition: the Fund determines both bodies',
      },
    },
  },
  checks: {
    composition: {
      label: { kk: 'Санаты құрамда көзделген', ru: 'Категория предусмотрена', en: 'Kind of member provided for' },
      fail: {
        kk: '«{memberType}» санаты «{body}» құрамында көзделмеген: Комиссия мемлекеттік органдардың өкілдерінен және (немесе) АКТ саласындағы мамандардан тұрады, оған халықаралық сарапшылар тартылуы мүмкін. Санатын немесе комиссияны түзетіңіз.',
        ru: 'Категория «{memberType}» в составе «{body}» не предусмотрена: Комиссия состоит из представителей государственных органов и (или) специалистов в области ИКТ, могут быть привлечены международные эксперты. Исправьте категорию или комиссию.',
        en: 'The kind "{memberType}" is not provided for in the "{body}": the Commission consists of representatives of state bodies and (or) ICT specialists, and international experts may be drawn in. Correct the kind or the Commission.',
      },
    },
    qualification: {
      label: { kk: 'Біліктілігі көрсетілген', ru: 'Квалификация указана', en: 'Qualification stated' },
      fail: {
        kk: 'Мүшенің біліктілігі көрсетілмеген, ал ол тиісті болуы қажет: біліктілігін жазыңыз.',
        ru: 'Квалификация члена не указана, а она должна быть соответствующей: укажите её.',
        en: 'The qualification of the member is not stated, and an appropriate one is required: state it.',
      },
    },
    appointed: {
      label: { kk: 'Құрамға актімен енгізілген', ru: 'Введён в состав актом', en: 'Appointed by an act' },
      fail: {
        kk: 'Қай комиссияның мүшесі екені, құрамға енгізілген күні немесе құрамды бекіткен акт көрсетілмеген: оларды толтырыңыз.',
        ru: 'Не указаны комиссия, день включения в состав или акт о составе: заполните их.',
        en: 'The Commission, the day of taking office or the act of appointment is missing: fill them in.',
      },
    },
    term: {
      label: {
        kk: 'Соңғы күні енгізілген күннен бұрын емес',
        ru: 'Последний день не раньше включения',
        en: 'Last day not before the first',
      },
      fail: {
        kk: 'Құрамдағы соңғы күн ({to}) құрамға енгізілген күннен ({from}) бұрын: күндерді түзетіңіз.',
        ru: 'Последний день в составе ({to}) раньше дня включения в него ({from}): исправьте даты.',
        en: 'The last day in office ({to}) is before the first ({from}): correct the dates.',
      },
    },
  },
  deadlines: {},
  statuses: {},
  documents: {},
  letters: {},
};
