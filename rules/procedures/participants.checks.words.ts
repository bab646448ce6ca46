/** The words of the checks of a participant: who it is, its term, and how its participation ends. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { participants } from './participants.ts';

export const checkWords: WordsOf<typeof participants>['checks'] = {
  identified: {
    label: { kk: 'Қатысушы белгілі', ru: 'Участник определён', en: 'Participant identified' },
    fail: {
      kk: 'БСН, атауы немесе шартқа қол қойылған күн жазылмаған: оларсыз есептер, жарналар мен қорытындылар бұл қатысушыға жатқызылмайды, толтырыңыз.',
      ru: 'Не указаны БИН, наименование или день подписания договора: без них отчёты, взносы и заключения к участнику не относятся, заполните их.',
      en: 'The BIN, the name or the day the contract was signed is missing: without them no report, fee or conclusion is put to this participant; fill them in.',
    },
  },
  term: {
    label: { kk: 'Мерзім бір жылдан кем емес', ru: 'Срок не менее одного года', en: 'Term of at least one year' },
    fail: {
      kk: 'Қатысу мерзімі ({termFrom} – {termTo}) бір жылға толмайды: мерзімнің соңғы күні {limit} немесе одан кейін болуы қажет.',
      ru: 'Срок участия ({termFrom} – {termTo}) меньше одного года: его последний день должен быть не ранее {limit}.',
      en: 'The term of participation ({termFrom} – {termTo}) is shorter than one year: its last day must be {limit} or later.',
    },
  },
  termOneYear: {
    label: { kk: 'Дәл бір жылдық мерзім', ru: 'Срок ровно в один год', en: 'Term of exactly one year' },
    fail: {
      kk: 'Қатысу мерзімі дәл бір жыл, ал Қағидаларда ол «1 (бір) жыл болуы мүмкін емес» делінген: басқа мерзім белгілеңіз.',
      ru: 'Срок участия составляет ровно один год, а по Правилам он «не может составлять 1 (один) год»: установите другой срок.',
      en: 'The term of participation is exactly one year, and the Rules say that it "cannot be 1 (one) year": set another term.',
    },
  },
  plannedEnd: {
    label: { kk: 'Жоспарлы аяқтау жазылған', ru: 'Плановое завершение записано', en: 'Planned completion recorded' },
    fail: {
      kk: 'Куәлікте көрсетілген кезең {plannedEndOn} күні аяқталды: қатысу аяқталған күнді, негізді (27-тармақ) және «Мерзімі аяқталды» мәртебесін жазыңыз немесе мерзімнің ұзартылуын енгізіңіз.',
      ru: 'Период, указанный в свидетельстве, истёк {plannedEndOn}: запишите день завершения участия, основание (пункт 27) и статус «Срок истёк (плановое завершение)» либо внесите продление срока.',
      en: 'The period stated in the certificate ended on {plannedEndOn}: record the day participation ended, the ground (item 27) and the status "Ended as planned", or enter the extension of the term.',
    },
  },
  sameBin: {
    label: { kk: 'БСН қайталанбайды', ru: 'БИН не повторяется', en: 'BIN not repeated' },
    fail: {
      kk: 'Осы бизнес-сәйкестендіру нөмірі басқа жолда да бар ({sameBin}): бір қатысушы екі рет жазылмағанын тексеріңіз.',
      ru: 'Этот бизнес-идентификационный номер есть и в другой строке ({sameBin}): проверьте, не записан ли участник дважды.',
      en: 'This business identification number stands in another row too ({sameBin}): check that the participant is not entered twice.',
    },
  },
  certificateNumber: {
    label: { kk: 'Тіркеу нөмірі берілген', ru: 'Регистрационный номер присвоен', en: 'Registration number given' },
    fail: {
      kk: 'Қатысу мерзімі көрсетілген, ал куәліктің тіркеу нөмірі жоқ: нөмірді енгізіңіз.',
      ru: 'Срок участия указан, а регистрационного номера свидетельства нет: введите номер.',
      en: 'The term of participation is stated and the certificate has no registration number: enter it.',
    },
  },
};
