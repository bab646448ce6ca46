/** The fund's responses as the contract has them: what `qagida submit` takes. */

import type { Response } from '../../rules/registers/intake.ts';
import { almatyTime } from './days.ts';

export interface ContractResponse {
  readonly id: string;
  readonly procedure: string;
  /** With the offset of Almaty: 2026-03-18T10:15:00+05:00. */
  readonly at: string;
  readonly language: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

export const contractResponses = (responses: readonly Response[]): readonly ContractResponse[] =>
  responses.map(({ id, procedure, at, language, answers }) => ({
    id,
    procedure,
    at: almatyTime(at),
    language,
    answers,
  }));
