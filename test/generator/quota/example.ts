/** A round of quotas with everything a page may show: coefficients, a bar, a blank, a tie, a decision with its reason. */

import { type QuotaCalculation, quotaCalculation } from '../../../reports/quotaCalculation/quotaCalculation.ts';
import { calculationOf, type RandomFund, viewOf } from '../../reports/quotaFunds.ts';

const course = (name: string, graduates: number | undefined, employed: number, capacity: number, region: string) => ({
  name,
  graduates,
  employed,
  capacity,
  region,
  durationMonths: 9,
  planUrl: 'https://example.kz/plan',
});
const [astana, turkistan, mangystau] = ['710000000', '610000000', '470000000'];

export const exampleFund = (round: RandomFund['round'] = {}): RandomFund => ({
  round: { total: 120, method: 'sainteLague', minPerCourse: 3, maxPerCourse: 40, heldOn: 46_150, ...round },
  applications: [
    {
      cells: { name: '«Өрнек Сілтеме» ЖШС', sentOn: 46_100, status: 'atIndependent' },
      courses: [
        course('Бұлттық инфрақұрылым инженері', 60, 45, 45, astana),
        course('Деректерді талдау', 60, 45, 45, astana),
        { ...course('Веб-әзірлеу: серверлік бөлігі', 40, 33, 30, astana), durationMonths: 5 },
      ],
    },
    {
      cells: { name: 'ТОО «Северный ветер»', sentOn: 46_101, status: 'atIndependent' },
      courses: [
        {
          ...course('Тестирование программного обеспечения', 48, 41, 25, turkistan),
          seats: 20,
          seatsReason: 'Сұраныс аз',
        },
        course('Основы программирования на Python', undefined, 20, 30, turkistan),
      ],
    },
    {
      cells: { name: 'Winter Wren Robotics LLP', sentOn: 46_102, status: 'atIndependent' },
      courses: [course('Machine learning', 90, 30, 60, mangystau)],
    },
  ],
  criteria: [
    { id: `region:${turkistan}`, coefficient: 1.1, from: '2026-01-01', to: undefined },
    { id: `region:${mangystau}`, coefficient: 1.25, from: '2026-01-01', to: '2027-01-01' },
    { id: 'long', coefficient: 1.05, from: '2026-01-01', to: undefined, applies: '${durationMonths} >= 9' },
  ],
});

export function example(round?: RandomFund['round']): QuotaCalculation {
  const fund = exampleFund(round);
  return quotaCalculation(calculationOf(fund), viewOf(fund), { rules: '1', input: '0' });
}
