/** Lists the public page is tested with: a few participants with awkward names, and as many as the Fund may have. */

import { type PublicList, publicList } from '../../../reports/publicList/publicList.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import type { Settled } from '../../../rules/registers/settled.ts';
import { day, settled } from '../../reports/funds.ts';
import { holding } from '../../rules/registers/fund.ts';

const on = '2026-04-20';

const certified = (n: number, cells: Cells): Cells => ({
  bin: `0202400${String(n).padStart(5, '0')}`,
  region: '750000000',
  activities: 'A1',
  contractSignedOn: day('2025-02-01') + n,
  certificateNumber: String(n).padStart(4, '0'),
  certificateIssuedOn: day('2025-02-05') + n,
  termFrom: day('2025-02-05') + n,
  termTo: day('2027-02-04') + n,
  ...cells,
});

const listOf = (rows: readonly Cells[], plain: Partial<Settled['plain']>): PublicList =>
  publicList(
    holding({ participants: Object.fromEntries(rows.map((cells, n) => [`p${n + 1}`, certified(n + 1, cells)])) }),
    { ...settled, plain: { ...settled.plain, ...plain } },
    on,
  ).list;

export const hostile = [
  '<script>document.title="x"</script>',
  '<img src=x onerror="document.title=1">',
  '=HYPERLINK("http://example.com";"x")',
  '+7 701 000 00 00',
  "-1+1|cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '\t=1+1',
  '＝1+1',
  "'жеке'",
  'A "B"; C',
  'Екі\nжол',
  '</table><base href="//example.com">',
] as const;

/** Nine participants to look at. */
export const example = (plain: Partial<Settled['plain']> = {}): PublicList =>
  listOf(
    [
      { name: '«Құлагер Софт» ЖШС', activities: 'A1; A2' },
      { name: 'ТОО «Ұлы дала технологии»', region: '710000000' },
      { name: '«Әлем AI» ЖШС', activities: 'A2', extendedTo: day('2029-02-04') },
      { name: 'Astana Robotics Ltd', region: '790000000', activities: 'A3' },
      { name: 'Өрлеу', region: '350000000', address: 'Қарағанды, Бұқар жырау даңғылы, 5' },
      { name: 'Ғарыш', region: undefined },
      { name: 'Іскер', activities: 'A9' },
      { name: '«Жібек жолы ақпараттық технологиялары» жауапкершілігі шектеулі серіктестігі' },
      { name: 'Азат', termFrom: undefined, termTo: undefined },
    ],
    plain,
  );

export const hostileList = (): PublicList =>
  listOf(
    hostile.map((name) => ({ name, address: name })),
    { publicListColumns: 'address' },
  );

const words = ['Құлагер', 'Самұрық', 'Тұлпар', 'Ғасыр', 'Жібек', 'Орда', 'Береке', 'Тау', 'Әлем', 'Бұлақ'];
const kinds = ['Софт', 'Деректер', 'Роботика', 'Бұлт', 'Зертхана', 'Жүйелері', 'Тест'];

export const large = (size: number): PublicList =>
  listOf(
    Array.from({ length: size }, (_, n) => ({
      name: `«${words[n % 10]} ${kinds[n % 7]} ${n}» ЖШС`,
      region: ['710000000', '750000000', '790000000', '350000000'][n % 4],
      activities: ['A1', 'A2', 'A3', 'A1; A2'][n % 4],
      certificateIssuedOn: day('2025-02-05'),
      contractSignedOn: day('2025-02-01'),
    })),
    {},
  );
