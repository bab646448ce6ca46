/** A form was sent, or its answers corrected: what is fresh in that form goes into the registers. */

import { procedureOf } from '../../rules/procedures/procedures.ts';
import { journal } from '../../rules/registers/journal.ts';
import { now } from '../clock.ts';
import { formLinks } from '../forms/links.ts';
import { type Fresh, freshResponses } from '../forms/responses.ts';
import { changeRegisters } from '../sheets/change.ts';
import { locked } from './lock.ts';
import { nowIs, readState, registersIn } from './state.ts';
import { besideIds, besideIntake, type Intake, takeAll } from './takeIn.ts';

/** Whoever waits longer for the lock leaves the response to the next round. */
const longestWait = 30_000;

/** Fresh responses of a crowd are taken by the round: a submission stays short. */
const longestReading = 20_000;

/**
 * Only the row of the case is written, with its formulas, which tell findings and terms at once; what follows in other
 * registers the next round works out. An event that does not say which form was sent is left to the round, too.
 */
export function formSubmitted(event?: Partial<GoogleAppsScript.Events.SheetsOnFormSubmit>): void {
  const formId = formOf(event);
  if (formId === undefined) return;
  const state = readState();
  const [procedure = ''] = (state[`form.${formId}`] ?? '').split('/');
  const declared = procedureOf(procedure)?.procedure;
  if (declared === undefined) return;
  const wanted = [
    ...besideIds,
    procedure,
    ...Object.keys(declared.rows).map((id) => declared.rows[id] ?? ''),
    journal.id,
  ];
  locked(longestWait, () => {
    const { at, moment } = nowIs();
    let fresh: readonly Fresh[] | undefined;
    changeRegisters<readonly Intake[]>(
      registersIn(state),
      { wanted, beside: (intakes, book) => besideIntake(fresh ?? [], intakes, book, at) },
      (registers, settled, book) => {
        const hasTime = (): boolean => now() - moment < longestReading;
        // Read once, though the writing may begin anew.
        fresh =
          fresh ??
          formLinks(book)
            .filter((link) => link.formId === formId)
            .map((link) => freshResponses(book, link, hasTime));
        return takeAll(fresh, registers, settled);
      },
    );
  });
}

function formOf(event: Partial<GoogleAppsScript.Events.SheetsOnFormSubmit> | undefined): string | undefined {
  const url = event?.range?.getSheet().getFormUrl();
  return url ? /\/forms\/d\/([^/]+)/.exec(url)?.[1] : undefined;
}
