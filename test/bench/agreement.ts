/** Every check, term and outcome of the full-size sample, recalculated by LibreOffice: `node test/bench/agreement.ts`. */

import { createRegisterWorkbook } from '../../generator/registers/create.ts';
import { inventFund, sampleDefaults } from '../../generator/sample/fund.ts';
import { agreement } from '../generator/registers/agreement.ts';
import { convert } from '../witness/libreOffice.ts';

const { registers, settled } = inventFund({ ...sampleDefaults, participants: 2000, quarters: 12 });
const bare = createRegisterWorkbook(registers, settled, false);
const { compared, differences } = agreement(await convert(bare, 'xlsx'), registers, settled);
console.log(`${compared} cells compared, ${differences.length} differences`);
for (const difference of differences.slice(0, 10)) console.log(difference);
