/** What the tests of a file leave to be cleared up; files share their modules, so these cannot see to it themselves. */

import { afterAll, vi } from 'vitest';
import { removeScratches } from './scratch.ts';

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  removeScratches();
});
