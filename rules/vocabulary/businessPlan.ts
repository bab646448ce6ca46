/** The business plan of Annex 1, given with an application for participation and for a change of activity. */

import type { Fields } from './field.ts';

/** Eleven parts, each of its own clause. */
export const businessPlan = {
  plan1: { kind: 'longText', clause: 'A1-1', required: true, class: 'confidential' },
  plan2: { kind: 'longText', clause: 'A1-2', required: true, class: 'confidential' },
  plan3: { kind: 'longText', clause: 'A1-3', required: true, class: 'confidential' },
  plan4: { kind: 'longText', clause: 'A1-4', required: true, class: 'confidential' },
  plan5: { kind: 'longText', clause: 'A1-5', required: true, class: 'confidential' },
  plan6: { kind: 'longText', clause: 'A1-6', required: true, class: 'confidential' },
  plan7: { kind: 'longText', clause: 'A1-7', required: true, class: 'confidential' },
  plan8: { kind: 'longText', clause: 'A1-8', required: true, class: 'confidential' },
  plan9: { kind: 'longText', clause: 'A1-9', required: true, class: 'confidential' },
  plan10: { kind: 'longText', clause: 'A1-10', required: true, class: 'confidential' },
  plan11: { kind: 'longText', clause: 'A1-11', required: true, class: 'confidential' },
} as const satisfies Fields;
