/** `npm run golden`: makes the pictures of test/golden and docs/pictures and the guide anew. Look at each before it is kept. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeGuide } from '../../generator/commands/guide.ts';
import { hasLibreOffice, hasPoppler } from '../witness/witnesses.ts';
import { deskPictures } from './deskPictures.ts';
import { documentPictures, hasImageMagick } from './documentPictures.ts';
import { goldenPages } from './pages.ts';
import { encodePng } from './png.ts';

process.env.QAGIDA_BROWSER = 'npm';

const missing = [
  hasPoppler ? '' : 'poppler (poppler-utils)',
  hasLibreOffice ? '' : 'LibreOffice (libreoffice-calc-nogui)',
  hasImageMagick ? '' : 'ImageMagick (imagemagick)',
].filter((program) => program !== '');
if (missing.length > 0) {
  console.error(`npm run golden needs ${missing.join(', ')}: install what is missing and run it again.`);
  process.exit(2);
}

const root = join(import.meta.dirname, '../..');
const put = (file: string, bytes: Uint8Array): void => {
  writeFileSync(join(root, file), bytes);
  console.log(`${file.padEnd(36)} ${String(Math.ceil(bytes.length / 1024)).padStart(4)} KB`);
};

for (const { name, picture } of await goldenPages()) put(`test/golden/${name}.png`, encodePng(picture));
mkdirSync(join(root, 'docs/pictures'), { recursive: true });
for (const [name, bytes] of Object.entries(await documentPictures())) put(`docs/pictures/${name}.png`, bytes);
for (const [language, bytes] of Object.entries(await deskPictures())) put(`docs/guide/${language}/desk.png`, bytes);
console.log(`docs/guide ${(await makeGuide({ out: join(root, 'docs/guide') })).length}`);
