/** Business plans of Annex 1: eleven parts, each a few sentences in the applicant's language. */

import { fill, type Language } from '../../rules/vocabulary/text.ts';
import type { Idea } from './ideas.ts';
import { englishPlan } from './plans.en.ts';
import { kazakhPlan } from './plans.kk.ts';
import { russianPlan } from './plans.ru.ts';
import type { Random } from './random.ts';

/** For each part the sentences to choose from: one of each group, in order. */
export type PlanPart = readonly (readonly string[])[];

const parts: Readonly<Record<Language, readonly PlanPart[]>> = { kk: kazakhPlan, ru: russianPlan, en: englishPlan };

/** The eleven parts `plan1` … `plan11`; figures of one plan agree with each other. */
export function inventPlan(
  random: Random,
  language: Language,
  idea: Idea,
  town: string,
): Readonly<Record<string, string>> {
  const years = random.int(2, 5);
  const team = random.int(3, 28);
  const price = random.int(4, 90) * 5;
  const clients = random.int(6, 60);
  const costs = random.int(12, 180);
  const values: Readonly<Record<string, string>> = {
    about: idea.about[language],
    clients: idea.clients[language],
    tools: idea.tools,
    town,
    years: `${years}`,
    team: `${team}`,
    hires: `${random.int(2, 12)}`,
    experience: `${random.int(3, 14)}`,
    price: `${price}`,
    first: `${clients}`,
    second: `${Math.round(clients * (1.6 + random.next()))}`,
    yearly: `${Math.round((clients * price * 12) / 1000)}`,
    costs: `${costs}`,
    salaries: `${Math.round(costs * 0.62)}`,
    equipment: `${Math.round(costs * 0.18)}`,
    pilots: `${random.int(2, 9)}`,
    percent: `${random.int(8, 45)}`,
    months: `${random.int(3, 9)}`,
  };
  const plan: Record<string, string> = {};
  parts[language].forEach((groups, index) => {
    plan[`plan${index + 1}`] = groups.map((group) => fill(random.pick(group), values)).join(' ');
  });
  return plan;
}
