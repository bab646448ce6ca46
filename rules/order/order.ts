/** The citation block of Order 703/НҚ: its numbers and dates, its title, and the orders it repealed. */
import type { Text } from '../vocabulary/text.ts';

/** An order of the list of repealed orders; no document may cite it. */
export interface RepealedOrder {
  readonly number: string;
  readonly date: string;
  readonly registrationNumber: string;
}

export const order = {
  number: '703/НҚ',
  date: '2025-12-31',
  registrationNumber: '37807',
  registrationDate: '2026-01-05',
  /** Of text/order-703.kk.txt, the Kazakh text the clauses quote; a change of one byte fails the ledger test. */
  textSha256: 'dd6ce65d65e72040d7c1090ca483a78d2f7ca3ff4905c4be41a7a3ce5f524355',
} as const;

export const repealedOrders: readonly RepealedOrder[] = [
  { number: '415', date: '2018-09-26', registrationNumber: '17437' },
  { number: '277/НҚ', date: '2021-08-12', registrationNumber: '23981' },
  { number: '292/НҚ', date: '2022-08-23', registrationNumber: '29243' },
  { number: '29/НҚ', date: '2023-01-26', registrationNumber: '31817' },
  { number: '317/НҚ', date: '2023-08-04', registrationNumber: '33255' },
];

/** The title of the Rules; in Kazakh with the Cyrillic А, where the Order's own title has a Latin one. */
export const rulesTitle: Text = {
  kk: '"Астана Хаб" дербес кластерлік қоры қызметінің қағидалары',
  ru: 'Правила деятельности автономного кластерного фонда «Астана Хаб»',
  en: 'Rules of activity of the Astana Hub autonomous cluster fund',
};

/** The title of the Order that approved the Rules. */
export const orderTitle: Text = {
  kk: '"Астана Хаб" дербес кластерлік қоры қызметінің қағидаларын бекіту туралы',
  ru: 'Об утверждении Правил деятельности автономного кластерного фонда «Астана Хаб»',
  en: 'On approval of the Rules of activity of the Astana Hub autonomous cluster fund',
};

/** How a document names the Order in full. */
export const orderCitation: Text = {
  kk: 'Қазақстан Республикасы Премьер-Министрінің орынбасары – Жасанды интеллект және цифрлық даму министрінің 2025 жылғы 31 желтоқсандағы № 703/НҚ бұйрығы (Қазақстан Республикасының Әділет министрлігінде 2026 жылғы 5 қаңтарда № 37807 болып тіркелген)',
  ru: 'приказ Заместителя Премьер-Министра – Министра искусственного интеллекта и цифрового развития Республики Казахстан от 31 декабря 2025 года № 703/НҚ (зарегистрирован в Министерстве юстиции Республики Казахстан 5 января 2026 года под № 37807)',
  en: 'Order No. 703/НҚ of the Deputy Prime Minister – Minister of Artificial Intelligence and Digital Development of the Republic of Kazakhstan dated 31 December 2025 (registered with the Ministry of Justice of the Republic of Kazakhstan on 5 January 2026 under No. 37807)',
};
