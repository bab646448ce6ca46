/** The project as it is deployed, built once for all tests of a file, in a fresh world for each. */

import { bundle, type Project } from '../../deploy/bundle.ts';
import { GoogleWorld, type WorldOptions } from './world.ts';

let made: Promise<Project> | undefined;

export function builtProject(): Promise<Project> {
  made ??= bundle();
  return made;
}

export async function projectWorld(options?: WorldOptions): Promise<GoogleWorld> {
  return new GoogleWorld((await builtProject()).files, options);
}
