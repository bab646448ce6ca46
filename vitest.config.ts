import { defineConfig } from 'vitest/config';

const project = (name: string, testTimeout: number) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout, hookTimeout: 120_000 },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('rules', 30_000),
      project('reports', 30_000),
      project('shape', 10_000),
      project('apps-script', 60_000),
      project('generator', 120_000),
    ],
  },
});
