/** the grounds of refusal whose reading the Order leaves open, as the Fund has chosen. */

import { debtLimitInMci } from '../parameters/parameters.ts';
import type { Expression } from '../vocabulary/expression.ts';
import {
  above,
  all,
  any,
  atMost,
  bySwitch,
  count,
  figure,
  inForceOn,
  known,
  money,
  not,
  sum,
  times,
} from '../vocabulary/words.ts';

/** X8: which arrears are a ground of refusal is the Fund's reading to choose. Where a limit applies, exactly six MCI passes. */
export const debtsWithin = (f: {
  readonly taxDebt: Expression<'money'>;
  readonly pensionDebt: Expression<'money'>;
  readonly socialDebt: Expression<'money'>;
  readonly caseDate: Expression<'day'>;
}): Expression<'truth'> => {
  const limit = times(figure('count', debtLimitInMci), inForceOn('money', 'mci', f.caseDate));
  const tax = atMost(f.taxDebt, limit);
  const social = sum(f.pensionDebt, f.socialDebt);
  return bySwitch(
    'trainingDebt',
    {
      either: all(tax, atMost(social, limit)),
      both: any(tax, atMost(social, limit)),
      sum: atMost(sum(f.taxDebt, f.pensionDebt, f.socialDebt), limit),
      anySocial: all(tax, atMost(social, money(0))),
    },
    'truth',
  );
};

/** X36: a ground found in some courses refuses the application where none is left, or where the Fund reads it so. */
export const courseGround = (found: Expression<'text'>, coursesLeft: Expression<'count'>): Expression<'truth'> =>
  bySwitch(
    'courseGround',
    { course: any(not(known(found)), above(coursesLeft, count(0))), application: not(known(found)) },
    'truth',
  );
