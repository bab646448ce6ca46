/** A world whose script is written in the test itself: for what the fakes do, without the project. */

import { GoogleWorld, type WorldOptions } from './world.ts';

/** `code` holds top-level functions, as Apps Script wants them. */
export const worldOf = (
  code: string,
  options?: WorldOptions,
  pages: Readonly<Record<string, string>> = {},
): GoogleWorld => new GoogleWorld(new Map([['code.js', code], ...Object.entries(pages)]), options);
