/** The results participants describe in their quarterly reports: a few sentences in their language. */

import { fill, type Language, type Text } from '../../rules/vocabulary/text.ts';
import type { Random } from './random.ts';

const first: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    'Тоқсанда өнімнің {version} нұсқасы шығарылды.',
    'Есепті кезеңде {clients} жаңа тапсырыс берушімен шарт жасалды.',
    'Жоба кестеге сай жүріп жатыр, негізгі модуль тапсырылды.',
    'Пилоттық енгізу аяқталды, кемшіліктер жойылды.',
  ],
  ru: [
    'В квартале выпущена версия {version} продукта.',
    'За отчётный период заключены новые договоры: {clients}.',
    'Проект идёт по графику, основной модуль сдан.',
    'Пилотное внедрение завершено, недостатки устранены.',
  ],
  en: [
    'Version {version} of the product was released during the quarter.',
    'Contracts with {clients} new customers were signed.',
    'The project is on schedule and the main module has been delivered.',
    'The pilot is finished and its faults are mended.',
  ],
};

const second: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    'Шетелдік серіктеспен келіссөздер басталды.',
    'Команданы кеңейту жоспары орындалды.',
    'Келесі тоқсанда мобильді нұсқаны шығару жоспарланған.',
    'Табыстың өзгеруі маусымға байланысты.',
  ],
  ru: [
    'Начаты переговоры с зарубежным партнёром.',
    'План расширения команды выполнен.',
    'В следующем квартале планируется выпуск мобильной версии.',
    'Изменение дохода объясняется сезоном.',
  ],
  en: [
    'Talks with a foreign partner have begun.',
    'The hiring plan was met.',
    'A mobile version is planned for the next quarter.',
    'The change in income is seasonal.',
  ],
};

const none: Text = {
  kk: 'Тоқсанда табыс болған жоқ: команда өнімді сынаумен айналысты.',
  ru: 'Дохода в квартале не было: команда испытывала продукт.',
  en: 'There was no income in the quarter: the team was testing the product.',
};

/** Two or three sentences; a quarter without income says so first. */
export function inventResults(random: Random, language: Language, income: number): string {
  const values = { version: `${random.int(1, 6)}.${random.int(0, 9)}`, clients: `${random.int(2, 19)}` };
  const opening = income === 0 ? none[language] : fill(random.pick(first[language]), values);
  return `${opening} ${random.pick(second[language])}`;
}

/** Why the fee is paid on another amount than the income of the quarter. */
export const feeBaseReasons: Readonly<Record<Language, readonly string[]>> = {
  kk: ['Басым қызмет түрлеріне жатпайтын табыс алынып тасталды.', 'Өткен тоқсанда қайтарылған аванс шегерілді.'],
  ru: ['Исключён доход от деятельности вне перечня приоритетных видов.', 'Вычтен аванс, возвращённый заказчику.'],
  en: [
    'Income from activities outside the priority list is left out.',
    'An advance returned to a customer is deducted.',
  ],
};
