/** The public list for programs: one document whose shape stays, a participant a line. */

import type { PublicList } from '../../reports/publicList/publicList.ts';

/** Changes only when a program that reads the list would have to change. */
const schema = 'qagida/publicList/1';

export function listJson({ participants, ...head }: PublicList): string {
  const lines = participants.map((one) => JSON.stringify(one)).join(',\n');
  return `${JSON.stringify({ schema, ...head }).slice(0, -1)},"participants":[\n${lines}\n]}\n`;
}
