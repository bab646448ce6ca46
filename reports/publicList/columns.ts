/**
 * X34: what the public list may show. A column reaches it by standing here and by being of class `public`
 * in the register of participants: two locks, and both must be open.
 */

import type { ClauseId } from '../../rules/order/clauses.ts';
import { participants } from '../../rules/procedures/participants.ts';
import type { Cell } from '../../rules/projections/facts.ts';
import type { Case } from '../../rules/registers/registers.ts';

type Office = (typeof participants)['office'];

/** The fields anybody may see; any other does not compile below. */
type PublicField = { [Id in keyof Office]: Office[Id]['class'] extends 'public' ? Id : never }[keyof Office];

interface ColumnSpec {
  readonly clause: ClauseId;
  readonly field: PublicField;
  /** The word of the setting `publicListColumns` it follows; without one the list always has it. */
  readonly chosenBy?: PublicChoice;
}

/** What the Fund may leave out or put in. */
export const publicChoices = ['address', 'region', 'activities', 'issuedOn', 'term', 'extendedTo'] as const;
export type PublicChoice = (typeof publicChoices)[number];

/** In the order of the list. */
export const publicColumns = {
  certificateNumber: { clause: 'A2', field: 'certificateNumber' },
  name: { clause: 'A2', field: 'name' },
  bin: { clause: 'A2', field: 'bin' },
  address: { clause: 'A2', field: 'address', chosenBy: 'address' },
  region: { clause: 'R-19', field: 'region', chosenBy: 'region' },
  activities: { clause: 'A2', field: 'activities', chosenBy: 'activities' },
  issuedOn: { clause: 'A2', field: 'certificateIssuedOn', chosenBy: 'issuedOn' },
  termFrom: { clause: 'R-24', field: 'termFrom', chosenBy: 'term' },
  termTo: { clause: 'R-24', field: 'termTo', chosenBy: 'term' },
  extendedTo: { clause: 'R-25/p3', field: 'extendedTo', chosenBy: 'extendedTo' },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

export type PublicColumn = keyof typeof publicColumns;

export const publicColumnIds = Object.keys(publicColumns) as PublicColumn[];

/** The columns a setting such as `region, activities` asks for; `none` leaves the three that always stand. */
export function columnsChosen(setting: string): readonly PublicColumn[] {
  const chosen = setting.split(',').map((word) => word.trim());
  return publicColumnIds.filter((id) => {
    const { chosenBy }: ColumnSpec = publicColumns[id];
    return chosenBy === undefined || chosen.indexOf(chosenBy) >= 0;
  });
}

/** A cell for the list; nothing where its field is not public, whatever the list above says. */
export function publicCell(column: PublicColumn, { cells }: Case): Cell {
  const { field } = publicColumns[column];
  return participants.office[field].class === 'public' ? cells[field] : undefined;
}
