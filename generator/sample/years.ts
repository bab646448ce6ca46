/** The years after registration: fees, conclusions, early termination and meetings, in the order in which one rests on another. */

import { compute } from '../../rules/registers/computed/computed.ts';
import { feedActivities } from '../../rules/registers/feeds/activities.ts';
import { carryAddresses } from '../../rules/registers/feeds/addresses.ts';
import { openAudits } from '../../rules/registers/feeds/audits.ts';
import { feedConclusions, feedMinistryReports } from '../../rules/registers/feeds/conclusions.ts';
import { feedFees } from '../../rules/registers/feeds/fees.ts';
import { feedParticipants } from '../../rules/registers/feeds/participants.ts';
import { feedTerminations } from '../../rules/registers/feeds/terminations.ts';
import type { Occasion } from '../../rules/registers/occasion.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { View } from '../../rules/registers/view.ts';
import { activityChanges } from './activityChanges.ts';
import { castOf } from './cast.ts';
import { conclusions, ministryReports } from './conclusions.ts';
import { endingsOf } from './endings.ts';
import { happen, type Row, type Story } from './ledger.ts';
import { holdMeetings } from './meetings.ts';
import { notices } from './notices.ts';
import { obligations } from './obligations.ts';
import { payments } from './payments.ts';
import { requests } from './requests.ts';
import type { Stage } from './stage.ts';
import { terminations } from './terminations.ts';
import { treatments } from './treatments.ts';

/** What participants send and are asked for, whatever becomes of it. */
export function correspondence(stage: Stage): { readonly stories: readonly Story[]; readonly rows: readonly Row[] } {
  const cast = castOf(stage);
  const endings = endingsOf(stage);
  const told = notices(stage, cast, endings);
  return {
    stories: [...activityChanges(stage), ...told.stories],
    rows: [...told.rows, ...requests(stage, cast, endings)],
  };
}

/** What rests on the registers as they are once applications, reports and notices have come in. */
export function liveThrough(stage: Stage, registers: Registers, settled: Settled, occasion: Occasion): void {
  const { on } = stage.span;
  const view = (): View => new View(registers, settled, occasion);
  const record = (rows: readonly Row[]): void => void happen(rows, new Map(), on, registers, settled);
  const cast = castOf(stage);
  const endings = endingsOf(stage);

  const workOut = (only: readonly string[]): void => compute(registers, settled, occasion, only);
  workOut(['extension', 'activityChange', 'events']);
  for (const feed of [feedActivities, feedParticipants, carryAddresses, feedFees, openAudits]) feed(view());
  for (const feed of [feedConclusions, feedMinistryReports]) feed(view());
  record(obligations(stage, registers));
  workOut(['quarterlyReports', 'audits', 'fees']);

  record(payments(stage, cast, endings, registers, settled));
  workOut(['fees', 'conclusions']);
  record(conclusions(stage, cast, endings, registers));
  workOut(['ministryReports']);
  record(ministryReports(stage, registers));

  record(terminations(stage, cast, endings, view()));
  feedTerminations(view());
  workOut(['terminations']);
  record(treatments(stage, cast, registers));
  holdMeetings(stage, registers, settled);
}
