/** The certificates a register calls for: ready ones with their lines, the others with the reason why they wait. */

import { fromDayNumber } from '../../rules/calendar/day.ts';
import type { ClauseId } from '../../rules/order/clauses.ts';
import { extension } from '../../rules/procedures/extension.ts';
import { participants } from '../../rules/procedures/participants.ts';
import { documentPlans } from '../../rules/projections/documentPlan.ts';
import type { Value } from '../../rules/projections/evaluate.ts';
import { splitCodes } from '../../rules/projections/facts.ts';
import { caseFacts } from '../../rules/registers/caseFacts.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Procedure } from '../../rules/vocabulary/procedure.ts';
import { fill, inEachLanguage, type Language, type Text } from '../../rules/vocabulary/text.ts';
import { missingLetters } from '../render/pdf/coverage.ts';
import type { CertificateData } from './certificate.ts';
import { receiptText } from './receipt.ts';

export interface ReadyCertificate {
  readonly case: string;
  readonly file: string;
  readonly clause: ClauseId;
  readonly data: CertificateData;
}

export interface WaitingCertificate {
  readonly case: string;
  readonly register: string;
  readonly reason: Text;
}

export interface Certificates {
  readonly ready: readonly ReadyCertificate[];
  readonly waiting: readonly WaitingCertificate[];
}

/** Annex 2 for every participant, Annex 3 for every extension, in the order of the registers. */
export async function certificatesOf(registers: Registers, settled: Settled): Promise<Certificates> {
  const ready: ReadyCertificate[] = [];
  const waiting: WaitingCertificate[] = [];
  const files = new Map<string, string>();
  for (const [procedure, kind] of [
    [participants, 'registration'],
    [extension, 'extension'],
  ] as const) {
    for (const one of registers.cases(procedure.id)) {
      const refuse = (reason: Text): void => void waiting.push({ case: one.id, register: procedure.id, reason });
      const plan = documentPlans(procedure as Procedure, caseFacts(procedure, one), settled.book)[0];
      if (plan === undefined) {
        if (kind === 'registration' || one.cells.decision === 'extend') refuse(words.notReady);
        continue;
      }
      const data = certificateData(kind, plan.lines, settled);
      const missing = await missingLetters(`${data.name}${data.address}${Object.values(data.activity).join('')}`);
      const file = fileName(data, files);
      const holder = files.get(file);
      if (missing.length > 0) refuse(filled(words.noLetter, { letters: missing.join(' ') }));
      else if (holder !== undefined) refuse(filled(words.doubled, { number: data.number, other: holder }));
      else {
        files.set(file, one.id);
        ready.push({ case: one.id, file, clause: plan.clause, data });
      }
    }
  }
  return { ready, waiting };
}

/** `0042.pdf`; a second extension of the same participant is `0042-extension-2.pdf`. */
function fileName({ kind, number }: CertificateData, taken: ReadonlyMap<string, string>): string {
  const safe = number.replace(/[^\p{L}\p{N}._-]/gu, '_').replace(/^\.+/, '_');
  if (kind === 'registration') return `${safe}.pdf`;
  for (let n = 2, name = `${safe}-extension`; ; name = `${safe}-extension-${n}`, n += 1) {
    if (!taken.has(`${name}.pdf`)) return `${name}.pdf`;
  }
}

function certificateData(
  kind: CertificateData['kind'],
  lines: Readonly<Record<string, Value | undefined>>,
  settled: Settled,
): CertificateData {
  const text = (line: string): string => String(lines[line] ?? '');
  const day = (line: string) => fromDayNumber(Number(lines[line]));
  const activity = inEachLanguage((language) => activityNames(text('activity'), settled, language));
  const certificate = {
    kind,
    number: text('number'),
    name: text('name'),
    bin: text('bin'),
    address: text('address'),
    activity,
    issuedOn: day('issuedOn'),
    validFrom: day('validFrom'),
    validTo: day('validTo'),
  };
  return { ...certificate, receipt: receiptText(certificate) };
}

/** The activities by name; a code the list does not know is printed as it stands. */
function activityNames(codes: string, { activities }: Settled, language: Language): string {
  return splitCodes(codes)
    .map((code) => activities.find((entry) => entry.code === code)?.name[language] ?? code)
    .join('; ');
}

const filled = (template: Text, values: Readonly<Record<string, string>>): Text =>
  inEachLanguage((language) => fill(template[language], values));

const words = {
  notReady: {
    kk: 'куәлікке қажетті деректер толық емес: нөмірі, берілген күні, мерзімінің басы мен соңы',
    ru: 'данных для свидетельства недостаточно: номер, дата выдачи, начало и конец срока',
    en: 'the certificate still lacks a number, a day of issue, or the first or last day of the term',
  },
  noLetter: {
    kk: 'қаріпте мына таңбалар жоқ: {letters}. Қазақ, орыс немесе латын әріптерімен жазыңыз',
    ru: 'в шрифте нет знаков: {letters}. Напишите казахскими, русскими или латинскими буквами',
    en: 'the font has no {letters}: write it in Kazakh, Russian or Latin letters',
  },
  doubled: {
    kk: '{number} нөмірі «{other}» ісінде бар: нөмірін түзетіңіз',
    ru: 'номер {number} уже есть у дела «{other}»: исправьте номер',
    en: 'the number {number} is already that of the case "{other}": correct the number',
  },
} as const satisfies Readonly<Record<string, Text>>;
