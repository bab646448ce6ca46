/** The pages whose looks are kept as pictures: certificates, minutes, quotas, the quarterly report, the public list, the case card. */

import { type CertificateData, defaultSettings, printCertificates } from '../../generator/certificates/certificate.ts';
import { printMinutes } from '../../generator/minutes/minutesPdf.ts';
import { listPage } from '../../generator/publicList/page.ts';
import { printQuota } from '../../generator/quota/quotaPdf.ts';
import { openPrinter } from '../../generator/render/pdf/printer.ts';
import { printReport } from '../../generator/reports/quarterlyReportPdf.ts';
import { minutesOf } from '../../reports/minutes/minutes.ts';
import { languages } from '../../rules/vocabulary/text.ts';
import { example as certificate } from '../generator/certificates/examples.ts';
import { view } from '../generator/minutes/example.ts';
import { example as list } from '../generator/publicList/example.ts';
import { example as quota } from '../generator/quota/example.ts';
import { example as report } from '../generator/reports/example.ts';
import { required } from '../rules/procedures/applied.ts';
import { info, type Picture, picture } from '../witness/poppler.ts';
import { openWebBrowser } from '../witness/webPage.ts';
import { deskPages } from './deskPictures.ts';
import { decodeScreenshot } from './png.ts';

export interface GoldenPage {
  /** Name of the file without `.png`. */
  readonly name: string;
  readonly picture: Picture;
}

/** The cover with its contents, expediency, five quarters with their charts. */
const pagesShown = [1, 2, 4] as const;

/** Names of all pages, in the order they are printed. */
export const goldenNames = [
  ...languages.map((side) => `annex2.${side}`),
  'annex3.kk',
  'minutes.kk',
  'minutes.ru',
  ...languages.map((language) => `quota.${language}`),
  ...languages.flatMap((language) => pagesShown.map((page) => `report.${language}.${page}`)),
  ...languages.flatMap((language) => [`list.${language}.desk`, `list.${language}.phone`, `list.${language}.paper`]),
  ...languages.map((language) => `desk.${language}`),
];

const dotsPerInch = 72;

/** Printed by the browser that comes with npm, the same on every machine: QAGIDA_BROWSER must be `npm`. */
export async function goldenPages(): Promise<readonly GoldenPage[]> {
  const printed = [...(await certificatePages()), ...(await minutesPages()), ...(await quotaPages())];
  return [...printed, ...(await reportPages()), ...(await listPages()), ...(await deskPages())];
}

async function certificatePages(): Promise<GoldenPage[]> {
  const registration: CertificateData = {
    ...certificate(1),
    activity: {
      kk: 'бағдарламалық қамтылымды жобалау, әзірлеу, енгізу, сүйемелдеу және жетілдіру',
      ru: 'проектирование, разработка, внедрение, сопровождение и развитие программного обеспечения',
      en: 'design, development, implementation, support and improvement of software',
    },
  };
  const pages: GoldenPage[] = [];
  const items = [registration, { ...registration, kind: 'extension' as const }];
  for await (const { data, pdf } of printCertificates(items, { ...defaultSettings, sides: languages })) {
    const [annex, sides] =
      data.kind === 'registration' ? (['annex2', languages] as const) : (['annex3', ['kk']] as const);
    sides.forEach((side, index) => {
      pages.push({ name: `${annex}.${side}`, picture: picture(pdf, index + 1, dotsPerInch) });
    });
  }
  return pages;
}

/** The first page of each side: signed minutes of the Commission in Kazakh, a draft of the other body in Russian. */
async function minutesPages(): Promise<GoldenPage[]> {
  const printer = await openPrinter({ tabs: 1 });
  try {
    const print = async (id: string, page: number) => {
      const seen = view();
      const minutes = minutesOf(required(seen.registers.find('meetings', id)), seen);
      return picture(await printMinutes(required(minutes), printer), page, dotsPerInch);
    };
    return [
      { name: 'minutes.kk', picture: await print('C-2026-04', 1) },
      { name: 'minutes.ru', picture: await print('I-2026-04', 3) },
    ];
  } finally {
    await printer.close();
  }
}

/** The first page of each language: languages take as many pages each. */
async function quotaPages(): Promise<GoldenPage[]> {
  const printer = await openPrinter({ tabs: 1 });
  try {
    const pdf = await printQuota(quota(), printer);
    const each = Number(info(pdf).Pages) / languages.length;
    return languages.map((language, index) => ({
      name: `quota.${language}`,
      picture: picture(pdf, index * each + 1, dotsPerInch),
    }));
  } finally {
    await printer.close();
  }
}

async function reportPages(): Promise<GoldenPage[]> {
  const pages: GoldenPage[] = [];
  const printer = await openPrinter();
  try {
    for (const language of languages) {
      const pdf = await printReport(report(), language, printer);
      for (const page of pagesShown) {
        pages.push({ name: `report.${language}.${page}`, picture: picture(pdf, page, dotsPerInch) });
      }
    }
  } finally {
    await printer.close();
  }
  return pages;
}

const windows = [
  ['desk', 1280, 760],
  ['phone', 360, 740],
] as const;

async function listPages(): Promise<GoldenPage[]> {
  const pages: GoldenPage[] = [];
  const web = await openWebBrowser();
  try {
    for (const language of languages) {
      const html = await listPage(list({ sampleMark: 'yes' }), language);
      for (const [name, width, height] of windows) {
        const { page } = await web.show(html, { width, height });
        const shot = Buffer.from(await page.screenshot({ type: 'png' }));
        pages.push({ name: `list.${language}.${name}`, picture: decodeScreenshot(shot) });
        await page.close();
      }
      const { page } = await web.show(html);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      pages.push({ name: `list.${language}.paper`, picture: picture(pdf, 1, dotsPerInch) });
      await page.close();
    }
  } finally {
    await web.close();
  }
  return pages;
}
