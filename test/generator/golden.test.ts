/** What is printed still looks as it did when somebody looked at it: the pages of test/golden, changed by `npm run golden`. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { difference } from '../golden/difference.ts';
import { goldenNames, goldenPages } from '../golden/pages.ts';
import { decodePng, encodePng } from '../golden/png.ts';
import { inkOf } from '../witness/poppler.ts';
import { hasPoppler } from '../witness/witnesses.ts';

const root = join(import.meta.dirname, '../..');

/**
 * In shades of 255. The same poppler gives 0; a page moved by one dot gives 6 on average, a blank one 10, and other
 * figures in a table 30 in a tile, so that new data alone does not fail while a part that is lost or moved does.
 */
const tolerance = { average: 3, worst: 60 };

test('there is a picture of each page and no other', () => {
  const files = readdirSync(join(root, 'test/golden')).filter((name) => name.endsWith('.png'));
  expect(files.sort()).toEqual(goldenNames.map((name) => `${name}.png`).sort());
});

describe.runIf(hasPoppler)('looks as its picture', () => {
  const pages = new Map<string, Buffer>();
  beforeAll(async () => {
    vi.stubEnv('QAGIDA_BROWSER', 'npm');
    for (const { name, picture } of await goldenPages()) pages.set(name, encodePng(picture));
  });
  afterAll(() => vi.unstubAllEnvs());

  test.each(goldenNames)('%s', (name) => {
    const file = pages.get(name) ?? Buffer.alloc(0);
    const page = decodePng(file);
    expect(inkOf(page.pixels) / page.pixels.length).toBeGreaterThan(0.01);
    const { average, worst } = difference(page, decodePng(readFileSync(join(root, `test/golden/${name}.png`))));
    if (average < tolerance.average && worst < tolerance.worst) return;
    const folder = join(root, 'out/golden');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.png`), file);
    expect.unreachable(
      `${name} is ${average.toFixed(1)} from test/golden/${name}.png, ${worst.toFixed(1)} where it differs most: ` +
        `look at out/golden/${name}.png and, if that is right, run "npm run golden".`,
    );
  });
});
