/** R-42, X28: what the participant says of each foreigner and of the family; nothing said back names the person. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyMembersWords } from '../../../rules/procedures/nonResidents.family.words.ts';
import { familyMembers, nonResidents } from '../../../rules/procedures/nonResidents.ts';
import { nonResidentsWords } from '../../../rules/procedures/nonResidents.words.ts';
import { examine } from '../../../rules/projections/examine.ts';
import { findings } from '../../../rules/projections/findings.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import { personalEntries, registerEntries } from '../../../rules/registers/entries.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { parametersOf } from '../../../rules/vocabulary/expression.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import type { Words } from '../../../rules/vocabulary/wordsOf.ts';
import { apply, book, on } from './applied.ts';

const names: Cells = { surname: 'Үлгі', givenName: 'Иоганн', surnameLatin: 'ULGI', givenNameLatin: 'JOHANN' };
const passport: Cells = { docNumber: 'C01X0001', docDate: on('2020-05-01'), docIssuer: 'Passamt' };
const received = on('2026-04-15');
const person: Cells = {
  status: 'given',
  bin: '020240000555',
  quarter: '2026-Q1',
  ...names,
  birthDate: on('1985-02-03'),
  citizenship: 'DE',
  ...passport,
  stayUntil: '2026-12',
  qualification: 'инженер',
  purpose: 'жұмыс',
  participant: 'resp-1',
  report: 'q-1',
  latinLetters: true,
  receivedOn: received,
};
const member: Cells = {
  ...names,
  birthDate: on('2015-02-03'),
  kinship: 'child',
  proofDoc: 'birth',
  proofDetails: '№ 1, 01.03.2015',
  ...passport,
  purpose: 'отбасымен бірге болу',
  case: 'p-1',
  person: 'p-1',
  bin: '020240000555',
  quarter: '2026-Q1',
  receivedOn: received,
  latinLetters: true,
};
const ofPerson = (cells: Cells) => apply(nonResidents, nonResidentsWords, { ...person, ...cells });
const ofMember = (cells: Cells) => apply(familyMembers, familyMembersWords, { ...member, ...cells });

test('a person and a member of the family of whom everything is said are ready', () => {
  expect(ofPerson({})).toMatchObject({ outcome: 'ready', failing: [] });
  expect(ofMember({})).toMatchObject({ outcome: 'ready', failing: [] });
});

describe('completeness cites the indented paragraph of what is missing', () => {
  test.each<[field: string, clause: string]>([
    ['bin', 'R-39'],
    ['quarter', 'R-39/s2'],
    ['surname', 'R-42.a'],
    ['givenName', 'R-42.a'],
    ['surnameLatin', 'R-42.a'],
    ['givenNameLatin', 'R-42.a'],
    ['birthDate', 'R-42.b'],
    ['citizenship', 'R-42.c'],
    ['docNumber', 'R-42.d'],
    ['docDate', 'R-42.d'],
    ['docIssuer', 'R-42.d'],
    ['stayUntil', 'R-42.e'],
    ['qualification', 'R-42.f'],
    ['purpose', 'R-42.h'],
  ])('of a person engaged: %s, %s', (field, clause) => {
    expect(ofPerson({ [field]: undefined })).toMatchObject({ outcome: 'remarks', failing: [`${clause} ${field}`] });
  });

  test.each<[field: string, clause: string]>([
    ['surname', 'R-42.i1'],
    ['givenName', 'R-42.i1'],
    ['surnameLatin', 'R-42.i1'],
    ['givenNameLatin', 'R-42.i1'],
    ['birthDate', 'R-42.i2'],
    ['kinship', 'R-42.i4'],
    ['proofDoc', 'R-42.i4'],
    ['proofDetails', 'R-42.i4'],
    ['docNumber', 'R-42.i5'],
    ['docDate', 'R-42.i5'],
    ['docIssuer', 'R-42.i5'],
    ['purpose', 'R-42.i7'],
  ])('of a member of the family: %s, %s', (field, clause) => {
    expect(ofMember({ [field]: undefined })).toMatchObject({ outcome: 'remarks', failing: [`${clause} ${field}`] });
  });

  test.each<[boundary: string, cells: Cells, failing: string[]]>([
    [
      '«if any»: patronymic and visa',
      { patronymic: undefined, patronymicLatin: undefined, visaExtendedTo: undefined },
      [],
    ],
    ['a foreigner need not name the country of residence', { residenceCountry: undefined }, []],
    ['said not to be stateless, no citizenship', { stateless: false, citizenship: undefined }, ['R-42.c citizenship']],
    [
      'stateless: the country of residence instead',
      { stateless: true, citizenship: undefined, residenceCountry: 'UZ' },
      [],
    ],
    [
      'stateless, and no country of residence',
      { stateless: true, citizenship: undefined },
      ['R-42.c residenceCountry'],
    ],
  ])('R-42 %s', (_, cells, failing) => {
    expect(ofPerson(cells).failing).toEqual(failing);
  });

  test.each<[boundary: string, cells: Cells, failing: string[]]>([
    ['another kinship has to be named', { kinship: 'other' }, ['R-42.i4 kinshipOther']],
    ['and is', { kinship: 'other', kinshipOther: 'әжесі' }, []],
    ['a spouse is a spouse', { kinship: 'spouse' }, []],
  ])('R-42.i4 %s', (_, cells, failing) => {
    expect(ofMember(cells).failing).toEqual(failing);
  });
});

describe('checks', () => {
  test.each<[boundary: string, check: string, cells: Cells, result: string]>([
    ['R-42/s2 of a participant', 'participant', {}, 'pass'],
    ['R-42/s2 of nobody we know', 'participant', { participant: undefined }, 'fail'],
    ['R-42/s2 with its report', 'report', {}, 'pass'],
    ['R-42/s2 a list without a report', 'report', { report: undefined }, 'fail'],
    ['R-42.a in Latin letters', 'latinLetters', {}, 'pass'],
    ['R-42.a in other letters', 'latinLetters', { latinLetters: false }, 'fail'],
    ['R-42.a not given at all', 'latinLetters', { latinLetters: undefined }, 'notAsked'],
    ['R-42.b born the day before', 'born', { birthDate: received - 1 }, 'pass'],
    ['R-42.b born on the day', 'born', { birthDate: received }, 'fail'],
    ['R-42.b born after it', 'born', { birthDate: received + 1 }, 'fail'],
    ['R-42.b not said', 'born', { birthDate: undefined }, 'unknown'],
    ['R-42.d issued on the day', 'docDate', { docDate: received }, 'pass'],
    ['R-42.d issued the day after', 'docDate', { docDate: received + 1 }, 'fail'],
    ['R-42.d day of receipt not recorded', 'docDate', { receivedOn: undefined }, 'unknown'],
    ['R-42.d the only row with the document', 'sameDocument', {}, 'pass'],
    ['R-42.d another row with it', 'sameDocument', { sameDocument: 'p-2' }, 'fail'],
    ['checked without a day', 'statusFits', { status: 'checked' }, 'fail'],
    ['checked on a day', 'statusFits', { status: 'checked', checkedOn: received }, 'pass'],
  ])('%s', (_, check, cells, result) => {
    expect(ofPerson(cells).result(check)).toBe(result);
  });

  test.each<[boundary: string, check: string, cells: Cells, result: string]>([
    ['R-42.i3 the person engaged is in the register', 'person', {}, 'pass'],
    ['R-42.i3 the person engaged is not', 'person', { person: undefined }, 'fail'],
    ['R-42.i1 in Latin letters', 'latinLetters', {}, 'pass'],
    ['R-42.i1 in other letters', 'latinLetters', { latinLetters: false }, 'fail'],
    ['R-42.i2 born the day before', 'born', { birthDate: received - 1 }, 'pass'],
    ['R-42.i2 born on the day', 'born', { birthDate: received }, 'fail'],
    ['R-42.i5 issued on the day', 'docDate', { docDate: received }, 'pass'],
    ['R-42.i5 issued the day after', 'docDate', { docDate: received + 1 }, 'fail'],
  ])('%s', (_, check, cells, result) => {
    expect(ofMember(cells).result(check)).toBe(result);
  });

  test('a list without a report is for a person to see; a double row warns; what is checked is over', () => {
    expect(ofPerson({ report: undefined }).outcome).toBe('person');
    expect(ofPerson({ sameDocument: 'p-2' }).outcome).toBe('ready');
    expect(ofPerson({ status: 'checked', checkedOn: received, purpose: undefined }).outcome).toBe('closed');
    expect(ofPerson({ status: 'withdrawn', purpose: undefined }).outcome).toBe('closed');
  });
});

describe('confidential by construction', () => {
  const asked: readonly (readonly [string, Procedure, Words])[] = [
    ['nonResidents', nonResidents as Procedure, nonResidentsWords],
    ['familyMembers', familyMembers as Procedure, familyMembersWords],
  ];

  test.each(asked)('%s: everything asked is personal but the BIN and the quarter', (_, procedure) => {
    const others = Object.keys(procedure.asked).filter((id) => procedure.asked[id]?.class !== 'personal');
    expect(others.filter((id) => id !== 'bin' && id !== 'quarter')).toEqual([]);
    expect(procedure.workbook).toBe('personal');
    expect(procedure.letters).toEqual([]);
    expect(procedure.documents).toEqual([]);
  });

  test.each(asked)(
    '%s: no finding shows a value that names a person, even where its words ask',
    (_, procedure, words) => {
      const personal = Object.keys(procedure.asked).filter((id) => procedure.asked[id]?.class === 'personal');
      const asking = `${personal.map((id) => `{${id}}`).join(' ')} {limit}`;
      const fail = { kk: asking, ru: asking, en: asking };
      const checks = Object.fromEntries(Object.entries(words.checks).map(([id, check]) => [id, { ...check, fail }]));
      const day: fc.Arbitrary<Cells[string]> = fc.integer({ min: on('1950-01-01'), max: on('1999-12-31') });
      const model: Record<string, fc.Arbitrary<Cells[string]>> = {
        receivedOn: fc.constantFrom(on('1940-01-01'), on('2026-04-15')),
      };
      for (const id of personal) {
        const value = procedure.asked[id]?.kind === 'date' ? day : fc.constant<Cells[string]>(`ҚҰПИЯ-${id}`);
        model[id] = fc.option(value, { nil: undefined, freq: 5 });
      }
      let failed = 0;
      fc.assert(
        fc.property(fc.record(model), fc.boolean(), (cells, latinLetters) => {
          const facts = caseFacts(procedure, { id: 'p', cells: { ...cells, latinLetters } });
          const said = findings(procedure, { ...words, checks }, facts, book, examine(procedure, facts, book));
          failed += said.filter(({ check, result }) => check === 'born' && result === 'fail').length;
          expect(JSON.stringify(said)).not.toMatch(/ҚҰПИЯ|\d\d\.\d\d\.19[5-9]\d/);
        }),
      );
      expect(failed).toBeGreaterThan(10);
    },
  );

  test('R-42 the registers stand in the personal workbook alone, beside a journal of their own', () => {
    expect(personalEntries.map(({ procedure }) => procedure.id)).toEqual(['nonResidents', 'familyMembers', 'journal']);
    expect(registerEntries.filter(({ procedure }) => procedure.workbook === 'personal')).toEqual([]);
  });

  test('their formulas need no settings sheet: the personal workbook has none', () => {
    for (const { procedure } of personalEntries) {
      const kinds = Object.values({ ...procedure.asked, ...procedure.office }).map(({ kind }) => kind);
      expect(kinds).not.toContain('region');
      expect(procedure.checks.flatMap(({ rule }) => parametersOf(rule))).toEqual([]);
      expect(procedure.deadlines).toEqual([]);
    }
  });
});
