/** The health sheet: what staff see of the machinery, and what they can do about it. */

import type { Settled } from '../../rules/registers/settled.ts';
import type { SheetPlan } from '../../rules/sheets/sheet.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { healthWords } from '../../rules/wording/health.ts';

export const healthId = 'health';

export function healthPlan({ plain }: Settled): SheetPlan {
  const language = plain.registerLanguage as Language;
  const { columns, title } = healthWords;
  return {
    name: healthId,
    title: title[language],
    columns: [
      { key: `#${healthId}`, label: columns.what[language], width: 34, style: 'wrap', locked: true, group: 'case' },
      { key: 'value', label: columns.value[language], width: 60, style: 'wrap', locked: true, group: 'computed' },
      { key: 'todo', label: columns.todo[language], width: 70, style: 'wrap', locked: true, group: 'office' },
    ],
    tabColour: '2E7D32',
    protect: true,
  };
}
