/** The sentences that say of one course why it has this number of quotas and no other. */

import type { Text } from '../../rules/vocabulary/text.ts';

export const explainWords = {
  weight: { kk: 'Салмағы: {product} {value}.', ru: 'Вес: {product} {value}.', en: 'Weight: {product} {value}.' },
  least: {
    kk: 'Ең аз квотасы – {least}, ол салмағына қарамай беріледі.',
    ru: 'Наименьшее на курс – {least}, оно даётся независимо от веса.',
    en: 'The fewest per course, {least}, are given whatever the weight.',
  },
  nobody: {
    kk: 'Ең аз квоталардың қосындысы жалпы саннан көп болғандықтан, квота есептелмеді.',
    ru: 'Наименьшие квоты вместе больше общего количества, поэтому квоты не рассчитаны.',
    en: 'The fewest of the courses together are above the total, so nothing is calculated.',
  },
  given: {
    kk: '{seats}-квотаның бөліндісі – {weight} : {divisor} {quotient}, шамасы бойынша {place}-орында; бөлінді бойынша {shared} квота беріледі, сондықтан ол берілді.',
    ru: 'Частное {seats}-й квоты – {weight} : {divisor} {quotient}, по величине {place}-е; по частным выделяется квот: {shared}, поэтому она выделена.',
    en: 'The quotient of quota {seats} is {weight} / {divisor} {quotient}, number {place} by size; {shared} are given by quotients, so it is given.',
  },
  notGiven: {
    kk: 'Келесі, {seats}-квотаның бөліндісі – {weight} : {divisor} {quotient}, ол {place}-орында, ал берілетіні – {shared}: ол берілмеді.',
    ru: 'Частное следующей, {seats}-й – {weight} : {divisor} {quotient}, оно {place}-е, а выделяется {shared}: она не выделена.',
    en: 'That of the next, quota {seats}, is {weight} / {divisor} {quotient}, number {place}, and {shared} are given: it is not.',
  },
  tie: {
    kk: 'Соңғы берілген бөлінді оған тең, бірақ ол өтініш ертерек түскен ({course}).',
    ru: 'Последнее выделенное частное ему равно, но то заявление поступило раньше ({course}).',
    en: 'The last quotient given is equal to it, and that application came earlier ({course}).',
  },
  full: {
    kk: 'Одан артық берілмейді: ең көп шегі – {most}.',
    ru: 'Больше не даётся: наибольшее возможное – {most}.',
    en: 'It gets no more: its most is {most}.',
  },
  share: {
    kk: 'Үлесі – {left} × {weight} / {sum} {share}: бүтін бөлігі {whole}, қалдығы {remainder}.',
    ru: 'Доля – {left} × {weight} / {sum} {share}: целая часть {whole}, остаток {remainder}.',
    en: 'Its share is {left} × {weight} / {sum} {share}: {whole} whole, remainder {remainder}.',
  },
  oneMore: {
    kk: 'Бүтін бөліктерден кейін {rest} квота қалды; қалдығының шамасы бойынша курс {place}-орында, сондықтан тағы бір квота берілді.',
    ru: 'После целых частей осталось квот: {rest}; по величине остатка курс {place}-й, поэтому ему выделена ещё одна.',
    en: 'After the whole parts {rest} remained; by its remainder the course is number {place}, so it gets one more.',
  },
  noMore: {
    kk: 'Бүтін бөліктерден кейін {rest} квота қалды; қалдығының шамасы бойынша курс {place}-орында, сондықтан тағы бір квота берілмеді.',
    ru: 'После целых частей осталось квот: {rest}; по величине остатка курс {place}-й, поэтому ещё одна ему не выделена.',
    en: 'After the whole parts {rest} remained; by its remainder the course is number {place}, so it gets no more.',
  },
  even: {
    kk: 'Үлестер бүтін сан болып шықты, бөлінетін қалдық жоқ.',
    ru: 'Доли получились целыми, делить больше нечего.',
    en: 'The shares came out whole, and nothing is left to give.',
  },
  tieOfRemainders: {
    kk: 'Соңғы квота алған курстың қалдығы оған тең, бірақ ол өтініш ертерек түскен ({course}).',
    ru: 'У курса, получившего последнюю квоту, такой же остаток, но то заявление поступило раньше ({course}).',
    en: 'The course that got the last one has an equal remainder, and that application came earlier ({course}).',
  },
  heldAtMost: {
    kk: 'Салмағына сай үлесі ең көп шегінен асады, сондықтан сол шегі берілді: {most}.',
    ru: 'Доля по весу больше наибольшего возможного, поэтому дано наибольшее: {most}.',
    en: 'Its share by weight is above its most, so it gets the most: {most}.',
  },
  heldAtLeast: {
    kk: 'Салмағына сай үлесі ең азынан кем, сондықтан ең азы берілді: {least}.',
    ru: 'Доля по весу меньше наименьшего, поэтому дано наименьшее: {least}.',
    en: 'Its share by weight is below the fewest per course, so it gets the fewest: {least}.',
  },
  limitCapacity: { kk: 'орын саны', ru: 'количество мест', en: 'its capacity' },
  limitRound: { kk: 'бір курсқа ең көп', ru: 'наибольшее на курс', en: 'the most per course' },
} satisfies Readonly<Record<string, Text>>;
