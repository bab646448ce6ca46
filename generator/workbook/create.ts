/** Creates a workbook from its plan: the bare package, then its sheets, by the same code that adds them to old ones. */

import { WorkbookError } from './errors.ts';
import { setNames } from './names.ts';
import { closePackage, emptyPackage, needText, setPart } from './package.ts';
import type { WorkbookPlan } from './port.ts';
import { addSheets } from './sheets.ts';
import { HEADER, MAIN, REFERENCES } from './skeleton.ts';
import { EMPTY_STYLES } from './styles.ts';
import { escapeXml } from './text.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The date in a new workbook's properties: fixed, so that the same plan gives the same bytes. */
const MADE = '2025-01-01T00:00:00Z';

const TYPES = `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="${OFFICE}.extended-properties+xml"/></Types>`;
const ROOT = `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REFERENCES}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${REFERENCES}/extended-properties" Target="docProps/app.xml"/></Relationships>`;
const RELATED = `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REFERENCES}/styles" Target="styles.xml"/></Relationships>`;
const APP = `${HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Qagida</Application></Properties>`;

const core = ({ title, creator }: WorkbookPlan): string =>
  `${HEADER}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${MADE}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${MADE}</dcterms:modified></cp:coreProperties>`;

const book = (active: number): string =>
  `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${REFERENCES}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"${active > 0 ? ` firstSheet="0" activeTab="${active}"` : ''}/></bookViews><sheets/><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;

/** The bytes of a new workbook with the keys and labels of every sheet and no rows. The same plan gives the same bytes. */
export function createWorkbook(plan: WorkbookPlan): Uint8Array {
  const active = plan.sheets.findIndex((sheet) => !sheet.hidden);
  if (active < 0)
    throw new WorkbookError('A workbook needs at least one sheet that is not hidden; add one to the plan.');
  const pack = emptyPackage();
  setPart(pack, '[Content_Types].xml', TYPES);
  setPart(pack, '_rels/.rels', ROOT);
  setPart(pack, 'docProps/core.xml', core(plan));
  setPart(pack, 'docProps/app.xml', APP);
  setPart(pack, 'xl/workbook.xml', book(active));
  setPart(pack, 'xl/_rels/workbook.xml.rels', RELATED);
  setPart(pack, 'xl/styles.xml', EMPTY_STYLES);
  addSheets(pack, plan.sheets);
  setPart(pack, 'xl/workbook.xml', setNames(needText(pack, 'xl/workbook.xml'), plan.definedNames));
  return closePackage(pack);
}
