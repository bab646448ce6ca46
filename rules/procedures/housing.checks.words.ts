/** The requirements of housing and premises in few words, and what is read where one is not met. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { housing } from './housing.ts';

export const checkWords: WordsOf<typeof housing>['checks'] = {
  kind: {
    label: { kk: 'Не берілетіні көрсетілген', ru: 'Указано, что предоставляется', en: 'What is given is stated' },
    fail: {
      kk: 'Тұрғын үй ме, әлде орын-жай ма – көрсетілмеген: бірін таңдаңыз.',
      ru: 'Не указано, жильё это или помещение: выберите одно из двух.',
      en: 'It is not stated whether this is housing or premises: choose one of the two.',
    },
  },
  person: {
    label: { kk: 'Тұлға көрсетілген', ru: 'Лицо указано', en: 'Person named' },
    fail: {
      kk: 'Тұрғын үй кімге берілетіні жазылмаған: тұлғаны көрсетіңіз.',
      ru: 'Не записано, кому предоставляется жильё: укажите лицо.',
      en: 'It is not recorded to whom the housing goes: name the person.',
    },
  },
  programme: {
    label: { kk: 'Акселерациялық бағдарлама', ru: 'Акселерационная программа', en: 'Acceleration programme' },
    fail: {
      kk: 'Көрсетілген қабылдау – акселерация емес ({programmeService}): тұрғын үй акселерациядан өтетін тұлғаларға ғана беріледі, бағдарламаны тексеріңіз.',
      ru: 'Указанный приём – не акселерация ({programmeService}): жильё предоставляется только лицам, проходящим акселерацию, проверьте программу.',
      en: 'The intake named is not an acceleration ({programmeService}): housing is only for persons in acceleration, check the programme.',
    },
  },
  inAcceleration: {
    label: { kk: 'Акселерациядан өтіп жүр', ru: 'Проходит акселерацию', en: 'In acceleration' },
    fail: {
      kk: 'Тұлға акселерациядан өтіп жүрген жоқ, ал тұрғын үй акселерациядан өтетін тұлғаларға ғана беріледі.',
      ru: 'Лицо не проходит акселерацию, а жильё предоставляется только лицам, проходящим акселерацию.',
      en: 'The person is not in acceleration, and housing is only for persons who are.',
    },
  },
  noHousing: {
    label: {
      kk: 'Елді мекенде тұрғын үйі жоқ',
      ru: 'Нет жилья в населённом пункте',
      en: 'No housing in the settlement',
    },
    fail: {
      kk: 'Тұлғаның бағдарламаны іске асыру үшін айқындалған елді мекенде тұрғын үйі бар, ал Қор тұрғын үйді онда тұрғын үйі жоқ тұлғаларға береді.',
      ru: 'У лица есть жильё в населённом пункте, определённом для программы, а Фонд предоставляет жильё лицам, которые его там не имеют.',
      en: 'The person has housing in the settlement determined for the programme, and the Fund provides housing to persons who have none there.',
    },
  },
  settlement: {
    label: { kk: 'Елді мекен көрсетілген', ru: 'Населённый пункт указан', en: 'Settlement given' },
    fail: {
      kk: 'Бағдарламаны іске асыру үшін айқындалған елді мекен жазылмаған: оны көрсетіңіз.',
      ru: 'Не указан населённый пункт, определённый для реализации программы: укажите его.',
      en: 'The settlement determined for implementing the programme is not recorded: give it.',
    },
  },
  contract: {
    label: {
      kk: 'Тұрғын үй шарт негізінде берілген',
      ru: 'Жильё предоставлено по договору',
      en: 'Housed under a contract',
    },
    fail: {
      kk: 'Тұлға {givenOn} күні орналастырылған, ал шартқа қол қойылған күн – {contractSignedOn}: тұлғалар жасалған шарт негізінде ғана орналастырылады.',
      ru: 'Лицо заселено {givenOn}, а дата подписания договора – {contractSignedOn}: лица заселяются только на основании заключённого договора.',
      en: 'The person was housed on {givenOn}, and the contract was signed on {contractSignedOn}: persons are housed only on the basis of a contract concluded.',
    },
  },
  participant: {
    label: {
      kk: 'Орын-жай қатысушыға берілген',
      ru: 'Помещение предоставлено участнику',
      en: 'Premises for a participant',
    },
    fail: {
      kk: 'Бизнес-сәйкестендіру нөмірі бойынша қатысушы табылмады, ал орын-жай қатысушыға беріледі: нөмірді тексеріңіз.',
      ru: 'По бизнес-идентификационному номеру участник не найден, а помещения предоставляются участнику: проверьте номер.',
      en: 'No participant has this business identification number, and premises are given to a participant: check the number.',
    },
  },
  participates: {
    label: { kk: 'Қатысу аяқталмаған', ru: 'Участие продолжается', en: 'Participation goes on' },
    fail: {
      kk: 'Қатысу {participationEndedOn} күні аяқталған, ал орын-жай қатысушыға беріледі: қатысушыны немесе күнді тексеріңіз.',
      ru: 'Участие завершено {participationEndedOn}, а помещения предоставляются участнику: проверьте участника или день.',
      en: 'Participation ended on {participationEndedOn}, and premises are given to a participant: check the participant or the day.',
    },
  },
  premisesContract: {
    label: {
      kk: 'Орын-жай шарт бойынша берілген',
      ru: 'Помещение предоставлено по договору',
      en: 'Premises under a contract',
    },
    fail: {
      kk: 'Орын-жай {givenOn} күні берілген, ал шартқа қол қойылған күн – {contractSignedOn}: орын-жайды беру шарттары қатысушымен жасалатын шартта айқындалады.',
      ru: 'Помещение предоставлено {givenOn}, а дата подписания договора – {contractSignedOn}: условия предоставления определяются в договоре с участником.',
      en: 'The premises were given on {givenOn}, and the contract was signed on {contractSignedOn}: the conditions are set in the contract with the participant.',
    },
  },
  temporary: {
    label: { kk: 'Уақытша пайдалану', ru: 'Временное пользование', en: 'Temporary use' },
    fail: {
      kk: 'Орын-жайды пайдаланудың соңғы күні жоқ, ал ол уақытша пайдалануға беріледі: күнін жазыңыз.',
      ru: 'Нет последнего дня пользования помещением, а оно предоставляется во временное пользование: укажите день.',
      en: 'The use of the premises has no last day, and premises are given for temporary use: give the day.',
    },
  },
  interval: {
    label: { kk: 'Пайдалану мерзімі дұрыс', ru: 'Срок пользования указан верно', en: 'Term of use is correct' },
    fail: {
      kk: 'Пайдалану {from} күні басталып, {to} күні аяқталады деп жазылған: күндерді түзетіңіз.',
      ru: 'Указано, что пользование начинается {from}, а заканчивается {to}: исправьте даты.',
      en: 'The use is recorded as beginning on {from} and ending on {to}: correct the dates.',
    },
  },
  act: {
    label: { kk: 'Қабылдау-тапсыру актісі бар', ru: 'Акт приёма-передачи есть', en: 'Acceptance certificate on file' },
    fail: {
      kk: 'Тұрғын үй тапсырылған, бірақ қабылдау-тапсыру актісінің сілтемесі жоқ: актіні іске қосыңыз.',
      ru: 'Жильё сдано, но ссылки на акт приёма-передачи нет: приложите акт к делу.',
      en: 'The housing is handed over, but there is no link to the acceptance certificate: add it to the file.',
    },
  },
};
