/** Applications for extension of the term: in time, on the last day, late, decided or waiting. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import type { Company } from './company.ts';
import { cellDay, sendingMoment } from './days.ts';
import type { Step, Story } from './ledger.ts';
import { officers } from './people.ts';
import type { Random } from './random.ts';

export interface ExtensionPlan {
  readonly sentOn: IsoDay;
  readonly termYears: number;
  readonly end?: 'extend' | 'refuse' | 'late' | 'withdrawn';
  /** The day of the decision, or of the officer's entry. */
  readonly endOn?: IsoDay;
  readonly certificateOn?: IsoDay;
  readonly confirmed?: boolean;
}

const results: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    'Мерзім ішінде өнімнің екі нұсқасы шығарылып, тапсырыс берушілер саны екі есе өсті. Экспорт басталды.',
    'Жоспарланған көрсеткіштер орындалды, команда ұлғайды. Келесі кезеңде көрші елдердің нарығына шығамыз.',
  ],
  ru: [
    'За срок участия выпущены две версии продукта, число заказчиков удвоилось. Начат экспорт.',
    'Плановые показатели выполнены, команда выросла. Следующий этап — рынки соседних стран.',
  ],
  en: [
    'Two versions were released during the term and the number of customers doubled. Export has begun.',
    'The planned indicators were met and the team has grown. Next come the markets of neighbouring countries.',
  ],
};

export function extensionStory(random: Random, company: Company, plan: ExtensionPlan): Story {
  const { language, bin } = company;
  return {
    procedure: 'extension',
    language,
    series: `E-${plan.sentOn.slice(0, 4)}`,
    sendings: [
      {
        at: sendingMoment(random, plan.sentOn),
        answers: { bin, termYears: plan.termYears, results: random.pick(results[language]) },
      },
    ],
    steps: stepsOf(random, plan),
  };
}

function stepsOf(random: Random, { end, endOn, certificateOn, termYears, confirmed }: ExtensionPlan): readonly Step[] {
  if (end === undefined || endOn === undefined) return [];
  const officer = random.pick(officers);
  if (end === 'withdrawn') return [{ day: endOn, cells: { officer, status: end } }];
  if (end === 'late') return [{ day: endOn, cells: { officer, status: end, noticeSentOn: cellDay(endOn) } }];
  const decided = { officer, decision: end, decidedOn: cellDay(endOn) };
  if (end === 'refuse') return [{ day: endOn, cells: { ...decided, status: 'refused' } }];
  // Nobody is given a certificate for a term somebody has yet to confirm (X14).
  const term = termYears === 1 && (confirmed || certificateOn) ? { termConfirmed: true } : {};
  const decision: Step = { day: endOn, cells: { ...decided, ...term } };
  return certificateOn === undefined
    ? [decision]
    : [decision, { day: certificateOn, cells: { certificateIssuedOn: cellDay(certificateOn), status: 'extended' } }];
}
