/** A native Excel chart as its part of the file: every word and value read from cells, so that it redraws with them. */

import type { Chart } from '../../reports/report.ts';
import { escapeAttribute, escapeXml } from '../workbook/text.ts';

/** A cell or a run of cells, with what they show now. */
export interface Cells {
  readonly ref: string;
  readonly values: readonly (string | number | null)[];
}

export interface ChartCells {
  readonly kind: Chart['kind'];
  readonly title: Cells;
  readonly categories: Cells;
  readonly series: readonly { readonly name: Cells; readonly values: Cells }[];
  /** How values are written beside their marks. */
  readonly format: string;
}

const inks = [
  { fill: '1F4E79', line: '1F4E79', on: 'FFFFFF', dash: 'solid', symbol: 'circle' },
  { fill: '8FB4D9', line: '4F86BD', on: '17222D', dash: 'solid', symbol: 'square' },
  { fill: '9A6A16', line: '9A6A16', on: 'FFFFFF', dash: 'dash', symbol: 'triangle' },
] as const;
const inkOf = (index: number) => inks[index % inks.length] ?? inks[0];

export function chartXml(cells: ChartCells): string {
  const { kind } = cells;
  const lying = kind === 'bars' || kind === 'funnel';
  const plot = kind === 'lines' ? lineChart(cells) : barChart(cells, lying);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>' +
    `<c:title><c:tx>${strings(cells.title)}</c:tx><c:overlay val="0"/>${letters(1200, '16395A', true)}</c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${categoryAxis(lying)}${valueAxis(cells.format, lying)}${bare}</c:plotArea>` +
    (cells.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${letters(900, '17222D')}</c:legend>`
      : '') +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D3DBE3"/></a:solidFill></a:ln></c:spPr>' +
    `${letters(900, '17222D')}</c:chartSpace>`
  );
}

const bare = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

function barChart({ kind, series, categories, format }: ChartCells, lying: boolean): string {
  const stacked = kind === 'columns';
  const all = series.map(({ name, values }, index) => {
    const ink = inkOf(index);
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(name)}</c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${ink.fill}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      `${labels(format, stacked ? 'ctr' : 'outEnd', stacked ? ink.on : '17222D')}` +
      `<c:cat>${strings(categories)}</c:cat><c:val>${numbers(values)}</c:val></c:ser>`
    );
  });
  return (
    `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${all.join('')}<c:gapWidth val="${kind === 'funnel' ? 30 : 60}"/>` +
    `${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="1"/><c:axId val="2"/></c:barChart>`
  );
}

function lineChart({ series, categories, format }: ChartCells): string {
  const all = series.map(({ name, values }, index) => {
    const ink = inkOf(index);
    const fill = `<a:solidFill><a:srgbClr val="${ink.line}"/></a:solidFill>`;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(name)}</c:tx>` +
      `<c:spPr><a:ln w="25400">${fill}<a:prstDash val="${ink.dash}"/></a:ln></c:spPr>` +
      `<c:marker><c:symbol val="${ink.symbol}"/><c:size val="7"/><c:spPr>${fill}</c:spPr></c:marker>` +
      `${labels(format, index === 1 ? 'b' : 't', '17222D')}` +
      `<c:cat>${strings(categories)}</c:cat><c:val>${numbers(values)}</c:val><c:smooth val="0"/></c:ser>`
    );
  });
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all.join('')}` +
    '<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>'
  );
}

const labels = (format: string, position: string, colour: string): string =>
  `<c:dLbls><c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
  `${letters(900, colour, true)}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
  '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

/** The first row of a lying chart stands on top. */
const categoryAxis = (lying: boolean): string =>
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
  `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
  '<c:tickLblPos val="low"/><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="7A8794"/></a:solidFill></a:ln></c:spPr>' +
  `${letters(900, '17222D')}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;

/** Values stand beside the marks: the axis itself shows only thin lines, and begins at zero. */
const valueAxis = (format: string, lying: boolean): string =>
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>' +
  `<c:axPos val="${lying ? 'b' : 'l'}"/>` +
  (lying
    ? ''
    : '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E3E8EE"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>') +
  `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
  `<c:tickLblPos val="none"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${letters(900, '5B6B7C')}` +
  '<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>';

const letters = (size: number, colour: string, bold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="kk-KZ"/></a:p></c:txPr>`;

function strings({ ref, values }: Cells): string {
  const points = values.map(
    (value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(String(value ?? ''))}</c:v></c:pt>`,
  );
  return `<c:strRef><c:f>${escapeXml(ref)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function numbers({ ref, values }: Cells): string {
  const points = values.map((value, index) =>
    typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '',
  );
  return `<c:numRef><c:f>${escapeXml(ref)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}
