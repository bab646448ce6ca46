/** An invented company: who it is, what it makes, how large it is. */

import { makeBin } from '../../rules/identifiers/bin.ts';
import { sampleActivities } from '../../rules/settings/sampleActivities.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { type Idea, ideas } from './ideas.ts';
import { domainOf, inventName } from './names.ts';
import { inventPerson, inventPhone } from './people.ts';
import { inventAddress, inventRegion } from './places.ts';
import { Random } from './random.ts';

export interface Company {
  readonly index: number;
  readonly bin: string;
  readonly name: string;
  readonly language: Language;
  readonly region: string;
  readonly address: string;
  readonly headName: string;
  readonly email: string;
  readonly phone: string;
  readonly idea: Idea;
  readonly activities: readonly string[];
  readonly works: readonly string[];
  /** Income of an average quarter, tenge. */
  readonly size: number;
  /** Part of its income from abroad, 0 for those who sell at home only. */
  readonly exportShare: number;
  readonly staff: number;
}

/** Invents companies one after another; names and BINs never repeat. */
export class Companies {
  readonly #seed: number;
  readonly #series: string;
  readonly #names: Set<string>;
  readonly #bins: Set<string>;
  #count = 0;

  /** Another series has chances of its own, and none of the names and BINs of the first. */
  constructor(seed: number, series = 'company', first?: Companies) {
    this.#seed = seed;
    this.#series = series;
    this.#names = first === undefined ? new Set() : first.#names;
    this.#bins = first === undefined ? new Set() : first.#bins;
  }

  next(fixed: Partial<Company> = {}): Company {
    const index = this.#count;
    this.#count += 1;
    const random = new Random(this.#seed, this.#series, index);
    const language = fixed.language ?? languageOf(random, index);
    const name = fixed.name ?? inventName(random, language, this.#names);
    const region = fixed.region ?? inventRegion(random, index);
    const idea = ideas[index % ideas.length] as Idea;
    const exporter = random.chance(0.45);
    const size = Math.round(9_000_000 * Math.exp(1.15 * random.normal()));
    return {
      index,
      bin: this.#bin(random, index),
      name,
      language,
      region,
      address: inventAddress(random, region, language),
      headName: inventPerson(random, language),
      email: `${random.pick(['info', 'office', 'kense', 'mail'])}@${domainOf(name)}`,
      phone: inventPhone(random),
      idea,
      ...inventCodes(random, idea.activity),
      size,
      exportShare: exporter ? Math.min(0.95, 0.1 + 0.7 * random.next()) : 0,
      staff: Math.max(2, Math.round(Math.sqrt(size / 90_000) * (0.6 + random.next()))),
      ...fixed,
    };
  }

  /**
   * A number that was never issued: the serial number of its month is beyond all that were. Every ninth company is of
   * 2000 to 2009, its number begins with a zero.
   */
  #bin(random: Random, index: number): string {
    const old = index % 9 === 4;
    for (;;) {
      const year = old ? random.int(2000, 2009) : random.int(2010, 2023);
      const bin = makeBin(year, random.int(1, 12), random.chance(0.06) ? 5 : 4, 0, random.int(90_000, 99_999));
      if (bin === undefined || this.#bins.has(bin)) continue;
      this.#bins.add(bin);
      return bin;
    }
  }
}

/** Kazakh and Russian alike often, English now and then; the first three companies have one each. */
function languageOf(random: Random, index: number): Language {
  const order: readonly Language[] = ['kk', 'ru', 'en'];
  return order[index] ?? random.weighted({ kk: 45, ru: 43, en: 12 });
}

/** The activity of the project, sometimes a second one, and works under them. */
function inventCodes(random: Random, activity: string): { activities: readonly string[]; works: readonly string[] } {
  const all = sampleActivities.filter(({ parent }) => parent === undefined).map(({ code }) => code);
  const second = random.chance(0.2) ? random.pick(all.filter((code) => code !== activity)) : undefined;
  const activities = second === undefined ? [activity] : [activity, second].sort();
  const own = sampleActivities
    .filter(({ parent }) => activities.some((code) => code === parent))
    .map(({ code }) => code);
  return { activities, works: random.chance(0.85) ? random.several(own, random.int(1, 3)) : [] };
}
