/** The clauses of chapter 5 of the Rules, items 57 to 62. */
import type { Clause } from '../clause.ts';

export const housingClauses = {
  'R-57': {
    line: 451,
    who: ['FD'],
    kinds: ['I'],
    quote: 'Қор қатысушыларға осы Қағидаларға сәйкес',
    information: 'It is a general promise of conditions; the particular ones are R-58 and R-59.',
  },
  'R-58': {
    line: 456,
    who: ['FD'],
    kinds: ['F', 'DOC'],
    quote: 'қосалқы мақсаттағы орын-жайларды уақытша пайдалануға',
  },
  'R-59': {
    line: 460,
    who: ['FD'],
    kinds: ['C'],
    quote: 'елді мекенде тұрғын үйі жоқ тұлғалар',
    oddities: ['X30'],
    printed: '59',
  },
  'R-60': {
    line: 463,
    who: ['PS'],
    kinds: ['C', 'F'],
    quote: 'Тұлғалар жасалған шарт негізінде',
  },
  'R-61': {
    line: 466,
    who: ['PS'],
    kinds: ['D', 'DOC'],
    quote: 'тұрғын үйді босатады және екі жұмыс күні',
    oddities: ['X33'],
  },
  'R-62': {
    line: 468,
    who: ['FD'],
    kinds: ['S'],
    quote: 'босатылған тұрғын үй бар болған жағдайда',
    oddities: ['X30'],
  },
} as const satisfies Record<string, Clause>;
