/** The computed columns of a participant: its extension, its last report, other rows with its BIN. */

import { dayNumber } from '../../calendar/day.ts';
import type { Case, Cells } from '../registers.ts';
import { textOf, type View } from '../view.ts';

export const ofParticipant =
  (view: View) =>
  (one: Case): Cells => {
    const sent = view
      .where('extension', 'participant', one.id)
      .filter(({ cells }) => ['extended', 'refused', 'withdrawn'].indexOf(textOf(cells.status)) < 0)
      .filter(({ cells }) => cells.termEndsOn === (one.cells.extendedTo ?? one.cells.termTo))
      .map(({ cells }) => cells.sentOn)
      .filter((day): day is number => typeof day === 'number');
    const quarters = view
      .where('quarterlyReports', 'participant', one.id)
      .map(({ cells }) => textOf(cells.quarter))
      .sort();
    const others = view
      .where('participants', 'bin', one.cells.bin)
      .filter((other) => other.id !== one.id && other.cells.endedOn === undefined && one.cells.endedOn === undefined);
    const term = one.cells.extendedTo ?? one.cells.termTo;
    const hasPassed = typeof term === 'number' && dayNumber(view.occasion.on) > term;
    return {
      // One in time is in time, whatever was sent after it.
      extensionSentOn: sent.length > 0 ? Math.min(...sent) : undefined,
      lastReport: quarters[quarters.length - 1] || undefined,
      plannedEndOn: hasPassed && one.cells.endedOn === undefined ? term : undefined,
      sameBin: others[0]?.id,
    };
  };
