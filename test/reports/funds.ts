/** Funds to report on: a few rows written by hand, and a large one drawn from a seed. */

import { dayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { dayOfNextMonth, type Quarter, quarterOf } from '../../rules/quarter/quarter.ts';
import { type Cells, Registers } from '../../rules/registers/registers.ts';
import { deliveredSettings, type Settled } from '../../rules/registers/settled.ts';
import { officeWork } from './officeWork.ts';

export const day = (text: IsoDay): number => dayNumber(text);

export const settled: Settled = {
  ...deliveredSettings,
  activities: [
    { code: 'A1', name: { kk: 'Бағдарламалық қамтылым', ru: 'Программное обеспечение', en: 'Software' } },
    { code: 'A2', name: { kk: 'Жасанды интеллект', ru: 'Искусственный интеллект', en: 'Artificial intelligence' } },
    { code: 'A3', name: { kk: 'Ақпараттық қауіпсіздік', ru: 'Информационная безопасность', en: 'Security' } },
  ],
};

/** A BIN that is none, but has its twelve digits and tells the participants apart. */
export const binOf = (n: number): string => `0001400${String(n).padStart(5, '0')}`;

/** A participant of Almaty since 2024 whose term ends in 2027, unless told. */
export function participant(registers: Registers, n: number, cells: Cells = {}): void {
  registers.put('participants', `p${n}`, {
    status: 'active',
    bin: binOf(n),
    name: `ЖШС ${n}`,
    region: '750000000',
    activities: 'A1',
    contractSignedOn: day('2024-02-01'),
    termFrom: day('2024-02-05'),
    termTo: day('2027-02-04'),
    ...cells,
  });
}

/** A report received on the 15th of the month after its quarter, all zeros unless told. */
export function report(registers: Registers, id: string, n: number, quarter: Quarter, cells: Cells = {}): void {
  const zeros: Record<string, number> = {};
  for (const field of [...moneyFields, ...staffFields]) zeros[field] = 0;
  const receivedOn = day(dayOfNextMonth(quarter, 15));
  registers.put('quarterlyReports', id, {
    status: 'submitted',
    bin: binOf(n),
    quarter,
    receivedOn,
    receivedAt: `${dayOfNextMonth(quarter, 15)}T06:00:00.000Z`,
    ...zeros,
    ...cells,
  });
}

export function exported(registers: Registers, reportId: string, rows: readonly (readonly [string, number])[]): void {
  rows.forEach(([country, amount], index) => {
    registers.put('exportByCountry', `${reportId}/${index + 1}`, { case: reportId, country, amount });
  });
}

const moneyFields = [
  'incomeQuarter',
  'incomeDomestic',
  'incomeForeign',
  'feeBase',
  'investmentFounders',
  'investmentInvestors',
  'investmentLoansDomestic',
  'investmentLoansForeign',
  'investmentOther',
  'capitalInvestment',
  'benefitCit',
  'benefitVat',
  'benefitPit',
  'benefitSocial',
] as const;
const staffFields = ['staffResidents', 'staffNonResidents', 'staffContract'] as const;

/** Numbers from a seed: enough to make a fund, not to keep a secret (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const regions = ['710000000', '750000000', '790000000', '350000000', '550000000', '100000000'];
const countries = ['US', 'DE', 'KG', 'UZ', 'AE', 'GB', 'SG', 'TR', 'KR', 'CY', 'PL', 'JP'];

/** Some hundred participants over three years, with late, missing, replaced, blank and ill-fitting reports. */
export function largeFund(seed: number, size = 120): Registers {
  const registers = new Registers();
  const random = numbersFrom(seed);
  const upTo = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T =>
    list[Math.min(list.length - 1, Math.floor(random() ** 2 * list.length))] as T;
  const start = day('2024-01-10');
  for (let n = 1; n <= size; n += 1) {
    const signed = start + upTo(850);
    const termTo = signed + 365 + upTo(700);
    const fate = random();
    const ended = signed + 30 + upTo(600);
    const extended = fate > 0.9 ? { status: 'extended', extendedFrom: termTo + 1, extendedTo: termTo + 730 } : {};
    const end =
      fate < 0.08
        ? { status: 'endedEarly', endedOn: ended, endGround: `28.${1 + upTo(7)}` }
        : fate < 0.14
          ? { status: 'endedPlanned', endedOn: termTo, endGround: '27' }
          : fate < 0.16
            ? { status: 'endedEarly', endedOn: ended }
            : {};
    participant(registers, n, {
      region: random() < 0.03 ? undefined : pick(regions),
      activities: random() < 0.2 ? 'A1; A2' : pick(['A1', 'A2', 'A3', 'A9']),
      contractSignedOn: random() < 0.02 ? undefined : signed,
      termFrom: signed + 2,
      termTo,
      ...extended,
      ...end,
    });
    for (const quarter of quartersFrom(signed, '2026-Q4')) if (random() < 0.9) addReport(registers, n, quarter, random);
  }
  applications(registers, random);
  officeWork(registers, numbersFrom(seed + 1000), size);
  return registers;
}

function quartersFrom(signed: number, last: Quarter): Quarter[] {
  const found: Quarter[] = [];
  for (let n = signed; found[found.length - 1] !== last && n < day('2027-01-01'); n += 1) {
    const at = new Date(Date.UTC(1899, 11, 30 + n)).toISOString().slice(0, 10) as IsoDay;
    const quarter = quarterOf(at);
    if (found[found.length - 1] !== quarter) found.push(quarter);
  }
  return found;
}

function addReport(registers: Registers, n: number, quarter: Quarter, random: () => number): void {
  const versions = random() < 0.1 ? 2 : 1;
  for (let version = 1; version <= versions; version += 1) {
    const id = `r${n}-${quarter}-${version}`;
    const due = day(dayOfNextMonth(quarter, 20));
    const receivedOn = due - 12 + Math.floor(random() * 16) + (version - 1) * 10;
    const cells: Record<string, number | string | undefined> = {};
    for (const field of moneyFields) cells[field] = random() < 0.25 ? 0 : Math.floor(random() * 9e9) / 100;
    for (const field of staffFields) cells[field] = Math.floor(random() * 40);
    if (random() < 0.04) cells.capitalInvestment = undefined;
    if (random() < 0.02) cells.incomeForeign = undefined;
    const foreign = random() < 0.5 ? 0 : Math.floor(random() * 5e8) / 100;
    if (cells.incomeForeign !== undefined) cells.incomeForeign = foreign;
    const receivedAt = new Date(Date.UTC(1899, 11, 30 + receivedOn, 6)).toISOString();
    report(registers, id, n, quarter, { ...cells, receivedOn, receivedAt: random() < 0.05 ? undefined : receivedAt });
    if (foreign > 0 && random() < 0.93) {
      const share = Math.floor(foreign * 40) / 100;
      const first = countries[Math.floor(random() ** 3 * countries.length)] ?? 'US';
      const second = countries[Math.floor(random() ** 3 * countries.length)] ?? 'DE';
      const rest = random() < 0.95 ? Math.round((foreign - share) * 100) / 100 : 1;
      exported(registers, id, [
        [first, share],
        [second, rest],
      ]);
    }
  }
}

function applications(registers: Registers, random: () => number): void {
  const statuses = ['sent', 'remarks', 'fixed', 'atCommission', 'registered', 'refused', 'participant', 'withdrawn'];
  for (let n = 1; n <= 150; n += 1) {
    const sentOn = day('2025-01-05') + Math.floor(random() * 600);
    const status = statuses[Math.floor(random() * statuses.length)];
    const decided = status === 'registered' || status === 'participant' || status === 'refused';
    registers.put('registration', `a${n}`, {
      status,
      sentOn,
      ...(decided ? { decidedOn: sentOn + 20, decision: status === 'refused' ? 'refuse' : 'register' } : {}),
      ...(status === 'refused' && random() < 0.9 ? { refusalGround: random() < 0.5 ? '16.1' : '16.2' } : {}),
    });
  }
}
