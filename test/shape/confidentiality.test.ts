/** R-35 by construction: every field says who may see it, and nothing public shows more than that. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicColumnIds, publicColumns } from '../../reports/publicList/columns.ts';
import { fieldOf } from '../../rules/projections/columns.ts';
import { registerEntries } from '../../rules/registers/entries.ts';
import { fieldsOf } from '../../rules/vocabulary/expression.ts';
import type { Confidentiality, FieldSpec } from '../../rules/vocabulary/field.ts';
import type { Procedure } from '../../rules/vocabulary/procedure.ts';
import { languages } from '../../rules/vocabulary/text.ts';

interface Placed {
  readonly place: string;
  readonly id: string;
  readonly spec: FieldSpec;
  readonly procedure: Procedure;
}

const fields: readonly Placed[] = registerEntries.flatMap(({ procedure }) =>
  [procedure.asked, procedure.computed, procedure.office].flatMap((group) =>
    Object.entries(group).map(([id, spec]) => ({ place: `${procedure.id}.${id}`, id, spec, procedure })),
  ),
);
const places = (list: readonly Placed[]) => list.map(({ place }) => place);

/** From what anybody may see to what names a person. */
const order: readonly Confidentiality[] = ['public', 'internal', 'confidential', 'personal'];
const rank = (one: Confidentiality | undefined): number => (one ? order.indexOf(one) : -1);

test('R-35 every field of every register has a class', () => {
  expect(fields.length).toBeGreaterThan(150);
  expect(places(fields.filter(({ spec }) => rank(spec.class) < 0))).toEqual([]);
});

test('R-35 a copy is no more open than what it copies', () => {
  const source = ({ spec, procedure }: Placed): FieldSpec | undefined => {
    const { from, field } = spec.copied ?? {};
    if (field === undefined || field === 'id') return undefined;
    const of = registerEntries.find(({ procedure: { id, rows } }) =>
      from === 'participant' ? id === 'participants' : Object.values(rows).includes(procedure.id),
    );
    return of && fieldOf(of.procedure, field);
  };
  const copied = fields.filter(({ spec }) => spec.copied);
  expect(copied.length).toBeGreaterThan(5);
  expect(places(copied.filter((one) => rank(one.spec.class) < rank(source(one)?.class)))).toEqual([]);
});

describe('R-19, X34 what the public sees holds public fields only', () => {
  const seen = registerEntries.flatMap(({ procedure, words }) => {
    const lines = procedure.documents.flatMap(({ lines: of }) => Object.values(of).flatMap(fieldsOf));
    const announced = procedure.letters
      .filter(({ to }) => to === 'public')
      .flatMap(({ id }) => languages.flatMap((language) => words.letters[id]?.body[language].match(/\{\w+\}/g) ?? []))
      .map((placeholder) => placeholder.slice(1, -1));
    return [...lines, ...announced].flatMap((id) => {
      const spec = fieldOf(procedure, id);
      return spec ? [{ place: `${procedure.id}.${id}`, id, spec, procedure }] : [];
    });
  });

  test('certificates, and letters to the public', () => {
    expect(seen.length).toBeGreaterThan(10);
    expect(places(seen.filter(({ spec }) => spec.class !== 'public'))).toEqual([]);
  });

  test('the columns of the public list are public fields, and those the decision names', () => {
    const listed = publicColumnIds.map((id) => publicColumns[id].field);
    const ofList = fields.filter(
      ({ procedure, id }) => procedure.id === 'participants' && listed.some((one) => one === id),
    );
    expect(ofList).toHaveLength(listed.length);
    expect(places(ofList.filter(({ spec }) => spec.class !== 'public'))).toEqual([]);
    const decision = readFileSync(join(import.meta.dirname, '../../docs/decisions/017-public-list.md'), 'utf8');
    const named = Array.from(decision.matchAll(/^\| `(\w+)` \| `(\w+)` \|/gm), ([, column, field]) => [column, field]);
    expect(named).toEqual(publicColumnIds.map((id) => [id, publicColumns[id].field]));
  });

  test('no column of the list of participants names a person', () => {
    const ofList = fields.filter(({ procedure }) => procedure.id === 'participants');
    expect(ofList.length).toBeGreaterThan(10);
    expect(places(ofList.filter(({ spec }) => spec.class === 'personal'))).toEqual([]);
  });
});

test('what names a person is personal: nobody may open it by another class', () => {
  const persons = fields.filter(
    ({ id, spec }) =>
      spec.kind === 'latin' || (spec.kind !== 'yesNo' && /(head|executor|surname|fullName|birth|passport)/i.test(id)),
  );
  expect(persons.length).toBeGreaterThan(1);
  expect(places(persons.filter(({ spec }) => spec.class !== 'personal'))).toEqual([]);
});

test('money, headcount and plans of a participant are never public', () => {
  // The price of a service is the Fund's own, and published.
  const told = fields.filter(
    ({ place, id, spec }) =>
      (spec.kind === 'money' && spec.clause !== 'R-56') ||
      /^(staff|plan\d|results|what$|explanation)/.test(id) ||
      place === 'requests.question',
  );
  expect(told.length).toBeGreaterThan(30);
  expect(places(told.filter(({ spec }) => rank(spec.class) < rank('confidential')))).toEqual([]);
});
