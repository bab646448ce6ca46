/** A quarterly report against the registers it was made from, and its cells or pages against what it was made to say. */

import { canonical } from '../../rules/registers/canonical.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { fill, inEachLanguage, type Language, languages, type Text } from '../../rules/vocabulary/text.ts';
import type { ReportReceipt } from '../receipts/receipt.ts';
import { reprinted } from '../receipts/reprint.ts';
import type { Difference, Verified } from '../receipts/verified.ts';
import { verifyWords as words } from '../receipts/words.ts';
import { openPrinter } from '../render/pdf/printer.ts';
import { corrected } from './corrected.ts';
import { differencesOf, type ShownFigure } from './differences.ts';
import { rowsOf, shows } from './explain.ts';
import { noData, withheldSign } from './figures.ts';
import { type MadeReport, makeReport } from './madeReport.ts';
import { printReport } from './quarterlyReportPdf.ts';
import type { ReadReport } from './readReport.ts';
import type { FrozenRows } from './readRows.ts';

/** The report's workbook read back, or its PDF. */
export type ReportFile = { readonly workbook: ReadReport } | { readonly pdf: Uint8Array; readonly language: string };

/** `frozen` are the rows beside it, where they are there. Throws CalendarError as the report itself does. */
export async function verifyReport(
  file: ReportFile,
  receipt: ReportReceipt,
  frozen: FrozenRows | undefined,
  source: { readonly registers: Registers; readonly settled: Settled } | undefined,
): Promise<Verified> {
  const { quarter, on, withhold, corrects } = receipt;
  const again = source && makeReport(source.registers, source.settled, quarter, on, withhold);
  if (again === undefined) return { receipt, file: await fileOf(file, frozen, undefined, false) };
  const made = corrected(again, corrects);
  const isSame = made.receipt.input === receipt.input && made.receipt.figures === receipt.figures;
  const rows = await rowsOf(made);
  const why = changedBasis(receipt, made.receipt);
  return {
    receipt,
    file: await fileOf(file, isSame ? rows : frozen, isSame && why === undefined ? made : undefined, true),
    registers: {
      answer: isSame ? 'same' : 'differs',
      ...(why ? { why } : {}),
      differences: isSame ? [] : frozen ? between(frozen, rows) : 'workbook' in file ? cells(file.workbook, rows) : [],
    },
  };
}

/** `truth` is what the report was made to say, `made` the same report made again. */
async function fileOf(
  file: ReportFile,
  truth: FrozenRows | undefined,
  made: MadeReport | undefined,
  isCompared: boolean,
): Promise<Verified['file']> {
  if ('workbook' in file) {
    if (truth === undefined) return { answer: 'notKnown', why: words.needsRows, differences: [] };
    const differences = cells(file.workbook, truth);
    return { answer: differences.length === 0 ? 'same' : 'differs', differences };
  }
  const language = languages.find((one) => one === file.language);
  if (made === undefined || language === undefined)
    return { answer: 'notKnown', why: isCompared ? words.needsSame : words.notAsked, differences: [] };
  return reprinted(file.pdf, [() => printed(made, language)]);
}

async function printed({ report, receipt }: MadeReport, language: Language): Promise<Uint8Array> {
  const printer = await openPrinter({ tabs: 1 });
  try {
    return await printReport(report, language, printer, receipt);
  } finally {
    await printer.close();
  }
}

/** Cells that show something else than their figure, and figures that stand in no cell any more. */
function cells(read: ReadReport, truth: FrozenRows): readonly Difference[] {
  const placed = new Set(read.figures.filter(({ isOnCover }) => !isOnCover).map(({ key }) => key));
  const typed = read.figures.flatMap(({ key, cell, shown }): readonly Difference[] => {
    const figure = truth.figures.get(key);
    if (figure === undefined || shows(shown, figure)) return [];
    const before = figure.withheld ? withheldSign : (figure.value ?? noData);
    const isFraction = typeof shown === 'number' && figure.unit === 'percent';
    const after = typeof shown === 'boolean' ? String(shown) : isFraction ? shown * 100 : (shown ?? null);
    return [{ where: cell, label: figure.label, before, after }];
  });
  const lost = Array.from(truth.figures.values())
    .filter(({ key }) => !placed.has(key))
    .map(({ key, label, value }): Difference => ({ where: key, label, before: value, after: null }));
  return [...typed, ...lost];
}

function between(frozen: FrozenRows, rows: FrozenRows): readonly Difference[] {
  const { figures, rows: changed } = differencesOf(frozen, rows);
  const said = (value: ShownFigure): string | number | null =>
    value === 'withheld' ? withheldSign : value === 'noData' ? noData : value === 'absent' ? null : value;
  return [
    ...figures.map(({ figure, before, after }) => ({
      where: figure.key,
      label: figure.label,
      before: said(before),
      after: said(after),
    })),
    ...changed.flatMap(({ register, id, name, what, fields }): readonly Difference[] => {
      const one = (where: string, before: Difference['before'], after: Difference['after']): Difference => ({
        where,
        label: inEachLanguage(() => name),
        before,
        after,
      });
      if (what !== 'changed')
        return [one(`${register} ${id}`, what === 'gone' ? id : null, what === 'gone' ? null : id)];
      return fields.map(({ field, before, after }) => one(`${register} ${id} ${field}`, plain(before), plain(after)));
    }),
  ];
}

const plain = (value: unknown): string | number | null =>
  value === undefined || value === null ? null : typeof value === 'number' ? value : String(value);

/** What the report is worked out by, where that is not what it was. */
function changedBasis(then: ReportReceipt, now: ReportReceipt): Text | undefined {
  const changed = (['order', 'calendar', 'switches', 'lists'] as const).filter(
    (part) => canonical(then[part]) !== canonical(now[part]),
  );
  if (changed.length > 0)
    return inEachLanguage((language) =>
      fill(words.basis[language], { what: changed.map((part) => words[part][language]).join(', ') }),
    );
  if (then.rules === now.rules) return undefined;
  return inEachLanguage((language) => fill(words.rules[language], { before: then.rules, now: now.rules }));
}
