/** The choices an oddity of the Order leaves to the Fund and code can honour; each is explained in order/oddities.ts. */

export const switches = {
  k1: { values: ['nextDay', 'sameDay'], default: 'nextDay' },
  k2: { values: ['roll', 'keep'], default: 'roll' },
  caseDate: { values: ['application', 'decision'], default: 'application' },
  termOneYear: { values: ['ask', 'allow', 'forbid'], default: 'ask' },
  annex3Title: { values: ['literal', 'current'], default: 'literal' },
  trainingDebt: { values: ['either', 'both', 'sum', 'anySocial'], default: 'either' },
  courseGround: { values: ['course', 'application'], default: 'course' },
  activityCertificate: { values: ['keep', 'reissue'], default: 'keep' },
  quorum: { values: ['majority', 'twoThirds', 'none'], default: 'majority' },
  majority: { values: ['present', 'all'], default: 'present' },
  tie: { values: ['chair', 'notCarried'], default: 'chair' },
} as const;

export type SwitchId = keyof typeof switches;
export type Switches = { readonly [Id in SwitchId]: (typeof switches)[Id]['values'][number] };

export const defaultSwitches: Switches = {
  k1: 'nextDay',
  k2: 'roll',
  caseDate: 'application',
  termOneYear: 'ask',
  annex3Title: 'literal',
  trainingDebt: 'either',
  courseGround: 'course',
  activityCertificate: 'keep',
  quorum: 'majority',
  majority: 'present',
  tie: 'chair',
};
