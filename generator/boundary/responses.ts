/** Form responses as they arrive: the envelope is checked here, the answers by the rules. */

import { DateTime } from 'luxon';
import { z } from 'zod';
import { isIsoDay } from '../../rules/calendar/day.ts';
import { cleanText } from '../../rules/registers/answer.ts';
import type { Response } from '../../rules/registers/intake.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import { answersHash } from './answersHash.ts';

const longestId = 120;

const envelope = z.object({
  id: z.string().refine((id) => id.length <= longestId && id !== '' && cleanText(id) === id && !id.startsWith('#')),
  procedure: z.string(),
  at: z.string(),
  language: z.enum(['kk', 'ru', 'en']),
  answers: z.record(z.string(), z.unknown()),
});

export type ReadResponse =
  | { readonly index: number; readonly ok: true; readonly response: Response }
  | { readonly index: number; readonly ok: false; readonly id: string | undefined; readonly message: Text };

/** Every entry of the list, readable or not, in its order. Throws SyntaxError for text that is no JSON list. */
export function readResponses(text: string): readonly ReadResponse[] {
  const list: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  if (!Array.isArray(list)) throw new SyntaxError('a JSON list of responses is expected');
  return list.map((entry, index) => readEntry(entry, index));
}

function readEntry(entry: unknown, index: number): ReadResponse {
  const parsed = envelope.safeParse(entry);
  const id =
    typeof entry === 'object' && entry !== null && 'id' in entry ? cleanText(String(entry.id)).slice(0, 60) : undefined;
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0];
    return { index, ok: false, id, message: badEnvelope[isKnown(field) ? field : 'entry'] };
  }
  const { data } = parsed;
  const at = DateTime.fromISO(data.at, { setZone: true });
  const day = at.setZone('Asia/Almaty').toISODate();
  const hasTime = /T\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/i.test(data.at);
  if (!at.isValid || !hasTime || day === null || !isIsoDay(day))
    return { index, ok: false, id, message: badEnvelope.at };
  const response: Response = {
    id: data.id,
    procedure: data.procedure,
    at: at.toUTC().toISO() ?? data.at,
    day,
    language: data.language,
    answers: data.answers,
    hash: answersHash(data.answers),
  };
  return { index, ok: true, response };
}

const isKnown = (field: unknown): field is keyof typeof badEnvelope =>
  typeof field === 'string' && field in badEnvelope;

const badEnvelope = {
  entry: {
    kk: 'жазба {id, procedure, at, language, answers} түрінде болуы керек',
    ru: 'запись должна иметь вид {id, procedure, at, language, answers}',
    en: 'an entry has the form {id, procedure, at, language, answers}',
  },
  id: {
    kk: 'id – 1–120 көрінетін таңба, «#» белгісінен басталмайды',
    ru: 'id – от 1 до 120 видимых знаков, не начинается с «#»',
    en: 'id is 1 to 120 visible characters and does not begin with "#"',
  },
  procedure: { kk: 'procedure мәтін болуы керек', ru: 'procedure должен быть текстом', en: 'procedure must be a text' },
  at: {
    kk: 'at уақыт белдеуімен жазылады: 2026-03-18T10:15:00+05:00',
    ru: 'at пишется с часовым поясом: 2026-03-18T10:15:00+05:00',
    en: 'at is written with its time zone: 2026-03-18T10:15:00+05:00',
  },
  language: { kk: 'language: kk, ru не en', ru: 'language: kk, ru или en', en: 'language is kk, ru or en' },
  answers: { kk: 'answers объект болуы керек', ru: 'answers должен быть объектом', en: 'answers must be an object' },
} as const satisfies Readonly<Record<string, Text>>;
