import { defineConfig } from 'vitest/config';

const project = (name: string, testTimeout: number, setupFiles: readonly string[] = []) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    setupFiles: ['test/witness/afterEachFile.ts', ...setupFiles],
    // Files of one worker share the modules they import: loading the rules anew for each took longer than testing them.
    isolate: false,
    testTimeout,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('rules', 30_000),
      project('reports', 30_000),
      project('shape', 10_000),
      project('apps-script', 60_000, ['test/witness/keepBrowsers.ts']),
      project('generator', 240_000, ['test/witness/keepBrowsers.ts']),
    ],
  },
});
