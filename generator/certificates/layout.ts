/** Fills the certificate's template: loaded and compiled once, then one text for each certificate. */

import { readFile } from 'node:fs/promises';
import Handlebars from 'handlebars';
import type { Language } from '../../rules/vocabulary/text.ts';
import { longDate, period } from '../../rules/wording/dates.ts';
import words from '../../templates/certificate/words.json' with { type: 'json' };
import type { Metadata } from '../render/pdf/normalise.ts';
import { type Underlay, underlay } from '../render/pdf/underlay.ts';
import type { CertificateData, CertificateSettings } from './certificate.ts';
import { frame } from './ornament.ts';
import { qrPicture } from './qr.ts';
import { certificateReceipt } from './receipt.ts';

/** What the printer needs of one print job. */
export interface CertificateLayout {
  /** Of the first side, and so of the file. */
  readonly language: Language;
  /** A whole document around the bodies of one or more certificates. */
  document(bodies: string): string;
  /** The words of one certificate, as the template takes them. */
  view(data: CertificateData): CertificateView;
  /** The pages of one certificate. */
  body(data: CertificateData): string;
  metadata(data: CertificateData): Metadata;
  /** The frame and the pale rosette. */
  readonly underlay: Underlay;
}

interface Title {
  readonly before: string;
  readonly main: string;
  readonly after: string;
}

const folder = new URL('../../templates/certificate/', import.meta.url);

/** Reads the template and its styles. Throws where the settings name no side. */
export async function loadLayout(settings: CertificateSettings): Promise<CertificateLayout> {
  const [language] = settings.sides;
  if (language === undefined) throw new Error('A certificate needs a side: set certificate sides to kk or kk,ru.');
  const fill = Handlebars.compile(await readFile(new URL('certificate.hbs', folder), 'utf8'), { strict: true });
  const css = await readFile(new URL('certificate.css', folder), 'utf8');
  const head = `<meta charset="utf-8"><style>${css}</style>`;
  return {
    language,
    underlay: underlay(frame()),
    document: (bodies) => `<!doctype html><html lang="${language}"><head>${head}</head><body>${bodies}</body></html>`,
    view: (data) => view(data, settings),
    body: (data) => fill(view(data, settings)),
    metadata: (data) => ({
      title: `${wholeTitle(titleOf(data, settings, language))} № ${data.number}`,
      author: words.fund[language],
      subject: data.receipt,
      language,
      date: data.issuedOn,
      receipt: certificateReceipt(data, settings),
    }),
  };
}

type CertificateView = ReturnType<typeof view>;

function view(data: CertificateData, settings: CertificateSettings) {
  return {
    ...data,
    qr: settings.qr === 'none' ? undefined : qrPicture(qrText(data, settings.qr)),
    sides: settings.sides.map((language) => ({
      language,
      ...activityOf(data, language),
      words: words[data.kind][language],
      title: titleOf(data, settings, language),
      mark: settings.sampleMark ? words.sample : language === 'en' ? words.informational : undefined,
      issuedOn: longDate(data.issuedOn, language),
      validity: period(data.validFrom, data.validTo, language),
    })),
  };
}

function activityOf({ activity }: CertificateData, language: Language) {
  const text = (typeof activity === 'string' ? activity : activity[language]).trim();
  return { activity: text, several: text.includes('\n') };
}

/** Annex 3 of the Order still names the international technology park; the present name is a setting (X16). */
function titleOf(data: CertificateData, settings: CertificateSettings, language: Language): Title {
  if (data.kind === 'extension' && settings.annex3Title === 'current') return words.extension[language].currentTitle;
  return words[data.kind][language].title;
}

function wholeTitle(title: Title): string {
  return [title.before, title.main, title.after].filter((part) => part !== '').join(' ');
}

function qrText(data: CertificateData, setting: string): string {
  return setting === 'receipt' ? data.receipt : setting.replaceAll('{number}', encodeURIComponent(data.number));
}
