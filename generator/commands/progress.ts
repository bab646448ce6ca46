/** A progress bar on standard error, only for a person who watches and has waited a second. */

export interface Progress {
  readonly at: (done: number, total?: number) => void;
  readonly end: () => void;
}

const width = 30;

export function progress(label: string, total: number): Progress {
  const began = performance.now();
  let shown = false;
  return {
    at: (done, of = total) => {
      if (!process.stderr.isTTY || performance.now() - began < 1000) return;
      shown = true;
      const part = of === 0 ? 1 : done / of;
      const bar = '█'.repeat(Math.round(part * width)).padEnd(width, '░');
      process.stderr.write(`\r${label} ${bar} ${done}/${of}`);
    },
    end: () => {
      if (shown) process.stderr.write('\n');
    },
  };
}
