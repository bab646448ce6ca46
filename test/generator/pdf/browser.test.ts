/** Finding a browser: npm alone is enough, a wrong CHROME_PATH is told, two processes may unpack at once. */

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../../generator/render/pdf/browser.ts';
import { npmBrowser } from '../../../generator/render/pdf/npm-browser.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the browser', () => {
  it('is the one npm brought where the machine has none', async () => {
    const { browser, candidate } = await launchBrowser(['npm']);
    expect(await browser.version()).toMatch(/Chrom/);
    expect(candidate.source).toBe('npm');
    await browser.close();
  });

  it('is unpacked whole by two at once, into one folder', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'qagida-cache-'));
    vi.stubEnv('XDG_CACHE_HOME', cache);
    const [a, b] = await Promise.all([npmBrowser(), npmBrowser()]);
    expect(a).toEqual(b);
    expect(existsSync(a.executable)).toBe(true);
    expect(readdirSync(join(cache, 'qagida'))).toHaveLength(1);
    rmSync(cache, { recursive: true });
  });

  it('is not looked for further when CHROME_PATH is wrong', async () => {
    vi.stubEnv('QAGIDA_BROWSER', '');
    vi.stubEnv('CHROME_PATH', '/bin/true');
    await expect(launchBrowser()).rejects.toThrow(
      /^CHROME_PATH names no usable browser \(.*\): correct or unset it\.$/,
    );
  });

  it('is named where QAGIDA_BROWSER is misspelt', async () => {
    vi.stubEnv('QAGIDA_BROWSER', 'chrome');
    await expect(async () => launchBrowser()).rejects.toThrow('write given, npm, puppeteer, system or unset it');
  });
});
