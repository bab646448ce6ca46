/** The answers of an application for services: sound, and as they are when something is left out. */

import type { Answers } from './application.ts';
import { documentUrl } from './documents.ts';
import { inventProject } from './projects.ts';
import type { Random } from './random.ts';
import type { Needs, ServiceIntake } from './serviceIntakes.ts';
import type { Recipient } from './serviceRecipients.ts';

export interface ServiceAnswers {
  readonly sound: Answers;
  /** An answer the service needs is missing. */
  readonly lacking: Answers;
  /** Sent again, with the answer still missing. */
  readonly stillLacking: Answers;
  /** The sound ones, with more said of the results. */
  readonly explained: Answers;
}

export function inventServiceAnswers(
  random: Random,
  recipient: Recipient,
  { needs }: ServiceIntake,
  intake: string,
): ServiceAnswers {
  const sound: Answers = {
    intake,
    ...recipient.answers,
    ...needed(inventProject(random, recipient.language, recipient.idea), needs),
    ...(needs.needsPresentation ? { presentationUrl: documentUrl('presentation', random.int(100_000, 999_999)) } : {}),
    consent: true,
  };
  const missing = random.pick(flaws(needs));
  const lacking = Object.fromEntries(Object.entries(sound).filter(([field]) => missing.indexOf(field) < 0));
  return {
    sound,
    lacking,
    stillLacking: { ...lacking, projectName: `${String(sound.projectName)} 2.0` },
    explained: { ...sound, expectedResults: explained(sound, recipient) },
  };
}

function needed(project: Answers, { needsProject, needsTeam }: Needs): Answers {
  const { readiness, technologies, problem, businessModel, lifetime, projectMembers, teamInvolvement, ...always } =
    project;
  return {
    ...always,
    ...(needsProject ? { readiness, technologies, problem, businessModel, lifetime } : {}),
    ...(needsTeam ? { projectMembers, teamInvolvement } : {}),
  };
}

/** What applicants leave out. */
const flaws = ({ needsProject, needsTeam, needsPresentation }: Needs): readonly (readonly string[])[] => [
  ['expectedResults'],
  ...(needsPresentation ? [['presentationUrl']] : []),
  ...(needsProject ? [['businessModel', 'lifetime']] : []),
  ...(needsTeam ? [['teamInvolvement']] : []),
];

const more = {
  kk: 'Көрсеткіштер айлар бойынша берілді.',
  ru: 'Показатели даны по месяцам.',
  en: 'The figures are given by month.',
} as const;

const explained = ({ expectedResults }: Answers, { language }: Recipient): string =>
  `${String(expectedResults)} ${more[language]}`;
