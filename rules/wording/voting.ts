/** The rules a meeting is held by, as a register and the minutes name them: quorum, majority and tie are the Fund's (X40). */

import type { Switches } from '../vocabulary/switches.ts';
import type { Text } from '../vocabulary/text.ts';

type Named<Id extends keyof Switches> = Readonly<Record<Switches[Id], Text>>;

export const votingWords: {
  readonly quorum: Named<'quorum'>;
  readonly majority: Named<'majority'>;
  readonly tie: Named<'tie'>;
} = {
  quorum: {
    majority: { kk: 'мүшелердің жартысынан астамы', ru: 'более половины членов', en: 'more than half of the members' },
    twoThirds: {
      kk: 'мүшелердің кемінде үштен екісі',
      ru: 'не менее двух третей членов',
      en: 'at least two thirds of the members',
    },
    none: { kk: 'мүшелердің кез келген саны', ru: 'любое число членов', en: 'any number of members' },
  },
  majority: {
    present: {
      kk: 'қатысқан мүшелердің көпшілігі',
      ru: 'большинство присутствующих членов',
      en: 'a majority of the members present',
    },
    all: { kk: 'барлық мүшелердің көпшілігі', ru: 'большинство всех членов', en: 'a majority of all members' },
  },
  tie: {
    chair: {
      kk: 'төрағаның дауысы шешуші болады',
      ru: 'решающим является голос председателя',
      en: "the chair's vote decides",
    },
    notCarried: { kk: 'мәселе қолдау таппайды', ru: 'вопрос не получает поддержки', en: 'the question is not carried' },
  },
};
