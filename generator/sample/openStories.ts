/** The applications nobody has finished with yet, and those that ended before a contract: post of every kind. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import { lastDay, type Quarter } from '../../rules/quarter/quarter.ts';
import { inventApplication, mendable } from './application.ts';
import type { Companies, Company } from './company.ts';
import { sendingMoment, shift } from './days.ts';
import { extensionStory } from './extensions.ts';
import type { Step, Story } from './ledger.ts';
import { type Open, openApplications, referred, remarked } from './openApplications.ts';
import { Random } from './random.ts';
import { type Course, inventDirectPace, projectsShown, registrationStory } from './registrations.ts';
import { reportStories } from './reports.ts';

export function openStories(seed: number, on: IsoDay, companies: Companies): readonly Story[] {
  return openApplications.map((open, index) => {
    const random = new Random(seed, 'open', index);
    const company = companies.next({ ...(open.language ? { language: open.language } : {}), ...open.company });
    return openStory(random, company, open, shift(on, -open.ago));
  });
}

/** Ordinary applications of the last days, so that a larger fund has a larger post. */
export function ordinaryStories(seed: number, on: IsoDay, companies: Companies, count: number): readonly Story[] {
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(seed, 'ordinary', index);
    const sentOn = shift(on, -random.int(0, 14));
    const story = openStory(random, companies.next(), { ago: 0, steps: referred(random.int(2, 5)) }, sentOn);
    if (!random.chance(0.3)) return story;
    const [{ at, answers }] = story.sendings;
    const changed = random.pick(mendable).change(answers, sentOn);
    const steps = remarked(random.int(2, 5))(sentOn, random, story.language);
    return { ...story, sendings: [{ at, answers: changed }], steps };
  });
}

function openStory(random: Random, company: Company, open: Open, sentOn: IsoDay): Story {
  const given = typeof open.answers === 'function' ? open.answers(sentOn) : open.answers;
  const answers = Object.entries({ ...inventApplication(random, company, sentOn), ...given }).filter(
    ([field]) => (open.without ?? []).indexOf(field) < 0,
  );
  return {
    procedure: 'registration',
    language: company.language,
    series: `R-${sentOn.slice(0, 4)}`,
    sendings: [{ at: sendingMoment(random, sentOn), answers: Object.fromEntries(answers) }],
    steps: (open.steps?.(sentOn, random, company.language) ?? []).map((step) => examinedStep(step, company)),
  };
}

/** What goes on to the Commission has its questions answered. */
const examinedStep = (step: Step, company: Company): Step =>
  step.cells.status === 'atCommission' ? { ...step, cells: { ...step.cells, ...projectsShown(company) } } : step;
/** Working days since the extraordinary meeting of the Commission; the ordinary ones are 10 apart (`MeetingDays`). */
const extraordinary = 2;

/** Decided applications without a contract: waiting for the notice, for the contract, refused, tried again. */
export function decidedStories(
  seed: number,
  on: IsoDay,
  companies: Companies,
  participant: Company | undefined,
): readonly Story[] {
  const decided = (ago: number, more: Partial<Course>, decide = 7, company = companies.next()): Story => {
    const random = new Random(seed, 'decided', company.index);
    const pace = { ...inventDirectPace(random), examine: 3, decide };
    return registrationStory(random, { company, pace, sentOn: shift(on, -ago - 3 - decide), ...more });
  };
  const returning = companies.next();
  const refused = decided(34, { ground: '16.1' }, 7, returning);
  const sentAgain = shift(on, -2);
  const again = openStory(new Random(seed, 'decided', 'again'), returning, { ago: 2 }, sentAgain);
  const stories = [
    decided(extraordinary, { stop: 'decision' }, 1),
    decided(14, { stop: 'decision' }),
    decided(14, { stop: 'notice' }),
    decided(24, { stop: 'notice' }),
    decided(24, { ground: '16.2' }),
    decided(extraordinary, { ground: '16.1', stop: 'decision' }, 1),
    decided(74, { ground: '16.2' }),
    decided(64, { ground: '16.1' }, 13),
    refused,
    { ...again, steps: [{ day: sentAgain, cells: {} }], after: refused },
  ];
  if (participant === undefined) return stories;
  return [...stories, openStory(new Random(seed, 'decided', 'double'), participant, { ago: 3 }, shift(on, -3))];
}

/** What arrives from a company that takes part in nothing: an application for extension and a quarterly report. */
export function strangerStories(seed: number, on: IsoDay, companies: Companies, quarter: Quarter): readonly Story[] {
  const company = companies.next();
  const random = new Random(seed, 'stranger');
  const extension = extensionStory(random, company, { sentOn: shift(on, -5), termYears: 2 });
  const reports = reportStories(seed, { company, from: lastDay(quarter), role: 'lastDay' }, [quarter]);
  // Nobody accepts what nobody owed.
  return [extension, ...reports.map((report) => ({ ...report, steps: [] }))];
}
