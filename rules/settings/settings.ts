/** The sheet `settings`: the Fund's recorded choices and the values its documents need. */

import { inspectIbans } from '../identifiers/iban.ts';
import { defaultSwitches, type Switches, type SwitchId, switches } from '../vocabulary/switches.ts';
import type { Text } from '../vocabulary/text.ts';
import { withSuggestion } from './nearest.ts';
import { type Problem, Reader, type Table } from './table.ts';

/** A setting that is no switch of an oddity: its default and what it may hold. */
interface SettingSpec {
  readonly default: string;
  readonly pattern: RegExp;
  /** What no pattern can tell. */
  readonly also?: (value: string) => boolean;
  /** What the pattern means, in the words of an error. */
  readonly form: string;
}

export const plainSettings = {
  certificateSides: { default: 'kk, ru', pattern: /^(kk|ru|en)(, ?(kk|ru|en))*$/, form: 'kk, ru, en' },
  certificateQr: {
    default: 'none',
    pattern: /^(none|receipt|https:\/\/\S+)$/,
    form: 'none, receipt, https://…{number}',
  },
  certificateNumberWidth: { default: '4', pattern: /^[1-9]$/, form: '1 – 9' },
  registerLanguage: { default: 'kk', pattern: /^(kk|ru|en)$/, form: 'kk, ru, en' },
  defaultTermYears: { default: '2', pattern: /^([1-9]|[1-4]\d|50)$/, form: '1 – 50' },
  orderFigures: { default: 'order', pattern: /^(order|fund)$/, form: 'order, fund' },
  fundName: { default: '', pattern: /^.{0,200}$/, form: '≤ 200' },
  fundContacts: { default: '', pattern: /^.{0,300}$/, form: '≤ 300' },
  fundEmail: {
    default: '',
    pattern: /^$|^[^@\s"<>(),:;\\[\]]+@[^@\s"<>(),:;\\[\]]+\.[^@\s"<>(),:;\\[\]]+$/,
    form: 'name@example.kz',
  },
  letterSignatory: { default: '', pattern: /^.{0,200}$/, form: '≤ 200' },
  monitoringFrom: { default: '', pattern: /^(20\d\d-Q[1-4])?$/, form: '2026-Q1' },
  reportAddressee: { default: '', pattern: /^.{0,300}$/, form: '≤ 300' },
  feesFrom: { default: '', pattern: /^(20\d\d-Q[1-4])?$/, form: '2026-Q1' },
  fundIbans: {
    default: '',
    pattern: /^.{0,500}$/,
    also: (value) => inspectIbans(value).every(({ ok }) => ok),
    form: 'KZ00 0000 0000 0000 0000, …',
  },
  withholdSmallFigures: { default: 'yes', pattern: /^(yes|no)$/, form: 'yes, no' },
  publicListColumns: {
    default: 'region, activities, issuedOn, term, extendedTo',
    pattern:
      /^(none|(address|region|activities|issuedOn|term|extendedTo)(, ?(address|region|activities|issuedOn|term|extendedTo))*)$/,
    form: 'none; address, region, activities, issuedOn, term, extendedTo',
  },
  publicListFormer: { default: 'no', pattern: /^(yes|no)$/, form: 'yes, no' },
  sampleMark: { default: 'no', pattern: /^(yes|no)$/, form: 'yes, no' },
} as const satisfies Readonly<Record<string, SettingSpec>>;

export type PlainSettingId = keyof typeof plainSettings;
export type SettingId = SwitchId | PlainSettingId;

export interface Settings {
  readonly switches: Switches;
  readonly plain: Readonly<Record<PlainSettingId, string>>;
}

export const plainIds = Object.keys(plainSettings) as PlainSettingId[];
export const switchIds = Object.keys(switches) as SwitchId[];

export const defaultSettings: Settings = { switches: defaultSwitches, plain: plainDefaults() };

function plainDefaults(): Record<PlainSettingId, string> {
  const values: Partial<Record<PlainSettingId, string>> = {};
  for (const id of plainIds) values[id] = plainSettings[id].default;
  return values as Record<PlainSettingId, string>;
}

/** The settings as the sheet gives them; what it does not name keeps its default. */
export function readSettings(table: Table): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const reader = new Reader(table, ['#settings', 'value']);
  const chosen: Record<string, string> = { ...defaultSwitches };
  const plain = plainDefaults();
  for (const row of reader.rows) {
    const key = reader.text(row, '#settings');
    const value = reader.text(row, 'value');
    const switchId = switchIds.find((id) => id === key);
    const plainId = plainIds.find((id) => id === key);
    if ((switchId || plainId) && !reader.isFirst(row, '#settings', key)) continue;
    if (switchId)
      chosen[switchId] = reader.oneOf(row, 'value', switches[switchId].values) ?? switches[switchId].default;
    else if (plainId && fits(plainSettings[plainId], value)) plain[plainId] = value;
    else if (plainId) reader.report(row, 'value', wrongForm(value, plainSettings[plainId].form));
    else reader.report(row, '#settings', withSuggestion(unknownSetting(key), key, [...switchIds, ...plainIds]));
  }
  return { settings: { switches: chosen as unknown as Switches, plain }, problems: reader.problems };
}

const fits = ({ pattern, also }: SettingSpec, value: string): boolean =>
  pattern.test(value) && (also === undefined || also(value));

const wrongForm = (value: string, form: string): Text => ({
  kk: `«${value}» мұнда болмайды; қолдануға болатын мәндер: ${form}.`,
  ru: `«${value}» здесь не подходит; возможные значения: ${form}.`,
  en: `"${value}" is not possible here; it may be: ${form}.`,
});
const unknownSetting = (key: string): Text => ({
  kk: `«${key}» деген баптау жоқ: атауын түзетіңіз не жолды өшіріңіз.`,
  ru: `Настройки «${key}» нет: исправьте название или удалите строку.`,
  en: `There is no setting "${key}": correct the name or delete the row.`,
});
