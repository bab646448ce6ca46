/** The command `qagida`: parses arguments, runs one command, and turns errors into one line and an exit code. */

import { enableCompileCache } from 'node:module';

enableCompileCache?.();

const { run } = await import('./commands/program.ts');
await run(process.argv);
