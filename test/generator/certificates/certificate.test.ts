/** Certificates of Annex 2 and Annex 3: the Order's words in its order, the file's properties, equal bytes, pictures. */

import { beforeAll, describe, expect, it } from 'vitest';
import {
  type CertificateData,
  type CertificateSettings,
  defaultSettings,
  printCertificates,
} from '../../../generator/certificates/certificate.ts';
import { fonts, info, inkOf, picture, words } from '../../witness/poppler.ts';
import { hasPoppler } from '../../witness/witnesses.ts';
import { everyLetter, example, longExample } from './examples.ts';

async function print(items: CertificateData[], settings: Partial<CertificateSettings> = {}, fast = false) {
  const files = new Map<string, Uint8Array>();
  for await (const { data, pdf } of printCertificates(items, { ...defaultSettings, ...settings }, { fast })) {
    files.set(data.number, pdf);
  }
  return files;
}

async function one(data: CertificateData, settings: Partial<CertificateSettings> = {}) {
  return (await print([data], settings)).get(data.number) ?? new Uint8Array();
}

const registration = { ...example(1), address: 'Астана қаласы, Мәңгілік Ел даңғылы, 55', activity: 'деректерді өңдеу' };
const extension = { ...registration, kind: 'extension' as const };
const { number, name, bin, address, activity, receipt } = registration;

describe.runIf(hasPoppler)('A2: the certificate of registration', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await one(registration);
  });

  it('says in Kazakh what the form says, in its order', () => {
    expect(words(pdf, 1)).toBe(
      '"Астана Хаб" дербес кластерлік қоры қызметінің қағидаларына 2-қосымша Нысан ' +
        '"Астана Хаб" дербес кластерлік қорына қатысушыны тіркеу туралы КУӘЛІК ' +
        `берілді ${name} ${bin} атауы, бизнес-сәйкестендіру нөмірі ${address} мекенжайы ${activity} қызмет түрі ` +
        'Берілген күні: 2026 жылғы 26 наурыз Қолданылу кезеңі: 26.03.2026 – 25.03.2029 ' +
        `Тіркеу нөмірі: ${number} Мөр орны/ Электрондық цифрлық қолтаңба ${receipt}`,
    );
  });

  it('has a Russian side with the date in Russian grammar', () => {
    expect(words(pdf, 2)).toBe(
      'Приложение 2 к Правилам деятельности автономного кластерного фонда «Астана Хаб» Форма ' +
        'СВИДЕТЕЛЬСТВО о регистрации участника автономного кластерного фонда «Астана Хаб» ' +
        `выдано ${name} ${bin} наименование, бизнес-идентификационный номер ${address} адрес ${activity} вид деятельности ` +
        'Дата выдачи: 26 марта 2026 года Период действия: 26.03.2026 – 25.03.2029 ' +
        `Регистрационный номер: ${number} Место печати/ Электронная цифровая подпись ${receipt}`,
    );
  });

  it('is a tagged A4 file in Kazakh with its own title, author, receipt and date of issue', () => {
    expect(info(pdf)).toMatchObject({
      Title: `"Астана Хаб" дербес кластерлік қорына қатысушыны тіркеу туралы КУӘЛІК № ${number}`,
      Author: '"Астана Хаб" дербес кластерлік қоры',
      Subject: receipt,
      Tagged: 'yes',
      Pages: '2',
    });
    expect(info(pdf)['Page size']).toContain('A4');
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toContain("/CreationDate (D:20260326000000+05'00')");
    expect(text).toMatch(/\/S \/Document\n\/Lang \(kk\)/);
    expect(text).toMatch(/\/Lang \(ru\)/);
  });

  it('embeds three true faces and no Type 3', () => {
    const found = fonts(pdf)
      .map((font) => font.name)
      .sort();
    expect(found).toEqual(['NotoSerif-Bold', 'NotoSerif-Italic', 'NotoSerif-Regular']);
    expect(fonts(pdf).every((font) => font.embedded && font.type === 'CID TrueType')).toBe(true);
  });
});

describe.runIf(hasPoppler)('A3: the certificate of extension', () => {
  it("keeps the Order's title and its spellings «нөмер» and «кезені» (X16)", async () => {
    expect(words(await one(extension, { sides: ['kk'] }))).toBe(
      '"Астана Хаб" дербес кластерлік қорының қызметінің қағидаларына 3-қосымша Нысан ' +
        'КУӘЛІК "Астана Хаб" халықаралық технологиялық паркінде қатысу мерзімін ұзарту туралы ' +
        `Берілді ${name} ${bin} атауы, бизнес-сәйкестендіру нөмер ${address} мекенжайы ${activity} қызмет түрі ` +
        'Берілген күні: 2026 жылғы 26 наурыз Қолданылу кезені: 26.03.2026 – 25.03.2029 ' +
        `Тіркеу нөмірі: ${number} Мөр орны/ Электрондық цифрлық қолтаңба ${receipt}`,
    );
  });

  it('has the present name by setting', async () => {
    const pdf = await one(extension, { annex3Title: 'current', sides: ['kk', 'ru', 'en'] });
    expect(words(pdf, 1)).toContain('"Астана Хаб" дербес кластерлік қорына қатысу мерзімін ұзарту туралы КУӘЛІК');
    expect(words(pdf, 2)).toContain('о продлении срока участия в автономном кластерном фонде «Астана Хаб»');
    expect(words(pdf, 3)).toContain('Informational copy');
    expect(words(pdf, 3)).toContain('in the Astana Hub autonomous cluster fund');
  });
});

describe.runIf(hasPoppler)('the page', () => {
  const long = longExample();
  const letters = { ...registration, number: 'AH-LETTERS', name: everyLetter, activity: everyLetter };
  const bare = { ...letters, number: 'AH-BARE', name: ' ', activity: ' ' };
  const typed = { ...registration, number: 'AH-TYPED', name: '<b>&amp;</b> "Көк" {{bin}}' };
  let tagged: Map<string, Uint8Array>;
  let fast: Map<string, Uint8Array>;
  const of = (files: Map<string, Uint8Array>, data: CertificateData) => files.get(data.number) ?? new Uint8Array();
  beforeAll(async () => {
    tagged = await print([long, letters, bare, typed]);
    fast = await print([long, letters], {}, true);
  });

  it('holds 300 letters of name, 250 of address and 14 activities, whole, on one page a side', () => {
    for (const pdf of [of(tagged, long), of(fast, long)]) {
      expect(info(pdf).Pages).toBe('2');
      for (const text of [long.name, long.address, String(long.activity)]) {
        expect(words(pdf, 1).replace(/\s/g, '')).toContain(text.replace(/\s/g, ''));
      }
    }
  });

  it("takes each side's own words for the activity", async () => {
    const activity = { kk: 'деректерді өңдеу', ru: 'обработка данных', en: 'data processing' };
    const pdf = await one({ ...registration, activity }, { sides: ['kk', 'ru', 'en'] });
    Object.values(activity).forEach((text, i) => {
      expect(words(pdf, i + 1)).toContain(text);
    });
  });

  it('escapes what was typed', () => {
    expect(words(of(tagged, typed), 1)).toContain('берілді <b>&amp;</b> "Көк" {{bin}} 97');
  });

  it('shows every letter: its picture is the same both ways and differs from one without them', () => {
    const [one, other] = [picture(of(tagged, letters)), picture(of(fast, letters))];
    const differing = one.pixels.reduce(
      (sum, value, i) => sum + (Math.abs(value - (other.pixels[i] ?? 0)) > 40 ? 1 : 0),
      0,
    );
    expect(differing).toBeLessThan(50);
    expect(inkOf(one.pixels)).toBeGreaterThan(inkOf(picture(of(tagged, bare)).pixels) + 2000);
  });

  it('has a QR code only by setting', async () => {
    const [none, receiptCode, address] = await Promise.all(
      ['none', 'receipt', 'https://example.kz/c/{number}'].map((qr) => one(registration, { qr, sides: ['kk'] })),
    );
    const inks = [none, receiptCode, address].map((pdf) => inkOf(picture(pdf ?? new Uint8Array()).pixels));
    expect((inks[1] ?? 0) - (inks[0] ?? 0)).toBeGreaterThan(2000);
    expect(inks[2]).not.toBe(inks[1]);
  });

  it('marks a sample', async () => {
    expect(words(await one(registration, { sampleMark: true }), 1)).toContain('ҮЛГІ / ОБРАЗЕЦ / SAMPLE');
  });
});

describe('what cannot be printed', () => {
  it('hands over what came before the one that fails, and then tells which', async () => {
    const tooLong = { ...registration, number: 'AH-X', activity: 'деректер '.repeat(2000) };
    const got: string[] = [];
    const all = async () => {
      const items = [example(2), example(3), tooLong, tooLong, example(4)];
      for await (const { data } of printCertificates(items)) got.push(data.number);
    };
    await expect(all()).rejects.toThrow('The text of AH-X is too long');
    expect(got).toEqual(['AH-2026-0002', 'AH-2026-0003']);
  });

  it('refuses what no step makes fit, by number, and letters the font lacks', async () => {
    await expect(one({ ...registration, activity: 'деректер '.repeat(2000) })).rejects.toThrow(
      `The text of ${number} is too long`,
    );
    await expect(one({ ...registration, name: 'ЖШС 株' })).rejects.toThrow(
      `Certificate ${number}: the font has no "株"`,
    );
  });
});

describe('the bytes', () => {
  for (const fast of [false, true]) {
    it(`are the same again, in any order and any batch${fast ? ', --fast' : ''}`, async () => {
      // --fast prints chunks of 50: there must be more.
      const ordinary = Array.from({ length: fast ? 52 : 10 }, (_, i) => example(i + 1));
      const items = [...ordinary, { ...longExample(), name: 'Ångström ЖШС' }];
      const first = await print(items, {}, fast);
      const others = [
        await print(items.toReversed(), {}, fast),
        await print(
          items.filter((_, i) => i % 7 === 4),
          {},
          fast,
        ),
      ];
      expect(first.size).toBe(items.length);
      for (const files of others) {
        for (const [key, pdf] of files) expect(Buffer.compare(pdf, first.get(key) ?? new Uint8Array()), key).toBe(0);
      }
    });
  }

  it('come in the order asked, with progress, and no browser starts for none', async () => {
    const seen: string[] = [];
    const progress: number[] = [];
    const three = [3, 1, 2].map(example);
    for await (const { data } of printCertificates(three, defaultSettings, {
      onProgress: (done) => progress.push(done),
    })) {
      seen.push(data.number);
    }
    expect(seen).toEqual(three.map((item) => item.number));
    expect(progress).toEqual([1, 2, 3]);
    expect((await print([])).size).toBe(0);
  });
});
