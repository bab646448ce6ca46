/** Defined names in the workbook part: set or added, others left as they are. */
import type { NamePlan } from './port.ts';
import { escapeAttribute, escapeXml } from './text.ts';
import { appendInto, attribute, element, elements, insertChild, splice, withAttribute, withPrefix } from './xml.ts';

/** The order of the workbook part's children. */
const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** A name of the whole workbook, or of the sheet with that place when `sheet` is given. */
export interface Name extends NamePlan {
  readonly sheet?: number;
  readonly hidden?: boolean;
}

/** The workbook part with these names set; a name that already refers there is left alone. */
export function setNames(xml: string, names: readonly Name[]): string {
  let result = xml;
  for (const name of names) result = setName(result, name);
  return result;
}

function setName(xml: string, { name, ref, sheet, hidden }: Name): string {
  const scope = sheet === undefined ? undefined : String(sheet);
  for (const found of elements(xml, 'definedName')) {
    const same = attribute(found.tag, 'name')?.toLowerCase() === name.toLowerCase();
    if (!same || attribute(found.tag, 'localSheetId') !== scope) continue;
    return splice(xml, found.innerStart, found.innerEnd, escapeXml(ref));
  }
  const attributes = `${scope === undefined ? '' : ` localSheetId="${scope}"`}${hidden ? ' hidden="1"' : ''}`;
  const entry = `<definedName name="${escapeAttribute(name)}"${attributes}>${escapeXml(ref)}</definedName>`;
  const list = element(xml, 'definedNames');
  if (list) return appendInto(xml, list, withPrefix(entry, list.tag.prefix));
  const root = element(xml, 'workbook');
  if (!root) return xml;
  const whole = withPrefix(`<definedNames>${entry}</definedNames>`, root.tag.prefix);
  return insertChild(xml, root.innerStart, whole, 'definedNames', WORKBOOK_ORDER);
}

/** The workbook part asking the program that opens it to work out every formula anew: results elsewhere are stale. */
export function recalculateOnLoad(xml: string): string {
  const found = element(xml, 'calcPr');
  if (found) return splice(xml, found.tag.start, found.tag.end, withAttribute(found.tag.text, 'fullCalcOnLoad', '1'));
  const root = element(xml, 'workbook');
  if (!root) return xml;
  const entry = withPrefix('<calcPr calcId="191029" fullCalcOnLoad="1"/>', root.tag.prefix);
  return insertChild(xml, root.innerStart, entry, 'calcPr', WORKBOOK_ORDER);
}
