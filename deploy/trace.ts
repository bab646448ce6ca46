/** `npm run trace < error.txt`: puts the places of the sources into a stack Google shows, «(code:12:345)». */

import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { pathToFileURL } from 'node:url';
import { mapFile } from './build.ts';

/** The same text, each place in code.js followed by the file and line it came from. */
export function traced(text: string, map: SourceMap): string {
  return text.replace(/\bcode(?:\.js|\.gs)?:(\d+):(\d+)/g, (place, line: string, column: string) => {
    const { originalSource, originalLine } = map.findEntry(Number(line) - 1, Number(column) - 1) as {
      originalSource?: string;
      originalLine?: number;
    };
    return originalSource ? `${place} ${originalSource.replace(/^(\.\.\/)+/, '')}:${(originalLine ?? 0) + 1}` : place;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const map = new SourceMap(JSON.parse(readFileSync(mapFile, 'utf8')));
  process.stdout.write(traced(readFileSync(0, 'utf8'), map));
}
