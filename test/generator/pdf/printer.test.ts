/** The printer: letters with ink, metadata, equal bytes, nothing fetched. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter, type Printer, type PrintOptions } from '../../../generator/render/pdf/printer.ts';
import { crop, fonts, info, inkOf, picture, words } from '../../witness/poppler.ts';
import { hasPoppler } from '../../witness/witnesses.ts';
import { everyLetter } from '../certificates/examples.ts';

const options: PrintOptions = {
  title: 'Тоқсандық есеп',
  language: 'kk',
  author: '"Астана Хаб" дербес кластерлік қоры',
  tagged: true,
  date: '2026-04-20',
};

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

const table =
  '<table><thead><tr><th>Аты</th><th>Сома</th></tr></thead><tbody><tr><td>Әлия</td><td>1 ₸</td></tr></tbody></table>';
const page = (body: string) =>
  `<head><style>@page{size:A4}body{font-family:"Noto Serif"}</style></head><body>${body}</body>`;

describe.runIf(hasPoppler)('a printed document', () => {
  it('says its title, author and date, is tagged, and embeds only our fonts', async () => {
    const pdf = await printer.print(page(`<h1>Қағида</h1>${table}`), options);
    expect(info(pdf)).toMatchObject({ Title: options.title, Author: options.author, Tagged: 'yes', Pages: '1' });
    expect(info(pdf).CreationDate).toMatch(/2026/);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (kk)');
    expect(words(pdf)).toBe('Қағида Аты Сома Әлия 1 ₸');
    expect(fonts(pdf)).toEqual([
      { name: 'NotoSerif-Bold', type: 'CID TrueType', embedded: true },
      { name: 'NotoSerif-Regular', type: 'CID TrueType', embedded: true },
    ]);
  });

  it('carries no date where none is given', async () => {
    const { date: _, ...undated } = options;
    expect(info(await printer.print(page('а'), undated)).CreationDate).toBeUndefined();
  });

  it('puts ink for every Kazakh letter and ₸ in each face, each its own shape and not an empty box', async () => {
    for (const face of ['font-weight:400', 'font-weight:700', 'font-style:italic']) {
      const cells = [...everyLetter, '\u0378', ' '];
      const at = (i: number) => ({ left: 15 * (i % 10), top: 15 * Math.floor(i / 10) });
      const html = cells
        .map((letter, i) => `<i style="left:${at(i).left}mm;top:${at(i).top}mm">${letter}</i>`)
        .join('');
      const style = `<style>@page{size:A4;margin:0}i{position:absolute;width:15mm;text-align:center;font:24pt "Noto Serif";${face}}</style>`;
      const image = picture(await printer.print(`<head>${style}</head><body>${html}</body>`, options), 1, 127);
      // 127 dots an inch are 5 a millimetre.
      const shapes = cells.map((_, i) => crop(image, at(i).left * 5, at(i).top * 5, 75, 75));
      expect(inkOf(shapes.at(-1) ?? new Uint8Array())).toBe(0);
      expect(inkOf(shapes.at(-2) ?? new Uint8Array())).toBeGreaterThan(20);
      cells.slice(0, -1).forEach((letter, i) => {
        expect(inkOf(shapes[i] ?? new Uint8Array()), `${letter} ${face}`).toBeGreaterThan(20);
      });
      const distinct = new Set(shapes.map((shape) => Buffer.from(shape).toString('base64')));
      expect(distinct.size).toBe(cells.length);
    }
  });
});

describe('the printer', () => {
  it('gives the same bytes whatever was printed before', async () => {
    const html = page(`<h1>Есеп</h1>${table}<p><a href="https://example.kz">сілтеме</a></p>`);
    const first = await printer.print(html, options);
    for (const other of ['<p>Басқа құжат</p>', table.repeat(3)]) await printer.print(page(other), options);
    const again = await Promise.all([printer.print(html, options), printer.print(html, options)]);
    expect(again.every((pdf) => Buffer.compare(pdf, first) === 0)).toBe(true);
  });

  it('keeps scripts and the network out', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const evil = `<img src="${url}"><img src="x" onerror="location='${url}'"><iframe src="${url}"></iframe><link rel="stylesheet" href="${url}">`;
    await printer.print(page(evil), options);
    server.close();
    expect(asked).toBe(0);
  });

  it('goes on after a failed print', async () => {
    const long = page('<div data-fit="x" data-fit-scope="A-1" style="height:1px;overflow:hidden">ұзақ мәтін</div>');
    await expect(printer.print(long, options)).rejects.toThrow('The text of A-1 is too long');
    await expect(printer.print(page('а'), options)).resolves.toBeInstanceOf(Uint8Array);
  });
});
