/** The command `qagida`: parses arguments, runs one command, and turns errors into one line and an exit code. */

import { enableCompileCache } from 'node:module';

enableCompileCache?.();

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { run } = await import('./commands/program.ts');
await run(process.argv);
