/** What is wrong with a row of the sheet `indicators`: one sentence with the rule and the likely fix. */

import type { FieldKind } from '../vocabulary/field.ts';
import type { Text } from '../vocabulary/text.ts';
import { kindWords } from '../wording/kinds.ts';

export const indicatorFaults = {
  unknown: (id: string): Text => ({
    kk: `«${id}» деген көрсеткіш жоқ: кодын түзетіңіз; жаңа көрсеткіш болса, латын әріптерімен код беріп, fields бағанында қосылатын өрістерді көрсетіңіз.`,
    ru: `Показателя «${id}» нет: исправьте код; для нового показателя дайте код латинскими буквами и укажите в столбце fields складываемые поля.`,
    en: `There is no indicator "${id}": correct the code; for a new one give a code in Latin letters and name the fields it adds up in the column fields.`,
  }),
  delivered: (id: string, fields: readonly string[]): Text => ({
    kk: `«${id}» көрсеткіші мына өрістерден тұрады: ${fields.join('; ')}. Басқа өрістер керек болса, жаңа код беріңіз.`,
    ru: `Показатель «${id}» состоит из полей: ${fields.join('; ')}. Если нужны другие поля, дайте новый код.`,
    en: `The indicator "${id}" is made of the fields ${fields.join('; ')}. For other fields give a new code.`,
  }),
  noField: (name: string, register: string): Text => ({
    kk: `«${register}» тізілімінде «${name}» өрісі жоқ: атын түзетіңіз.`,
    ru: `В реестре «${register}» нет поля «${name}»: исправьте имя.`,
    en: `The register "${register}" has no field "${name}": correct the name.`,
  }),
  otherKind: (name: string, kind: FieldKind, unit: string): Text => ({
    kk: `«${name}» өрісінің түрі – «${kindWords[kind].label.kk}», ал өлшем бірлігі ${unit} болатын көрсеткіш тек «${needed(unit).kk}» түріндегі өрістерден қосылады: өрісті немесе өлшем бірлігін өзгертіңіз.`,
    ru: `Поле «${name}» имеет вид «${kindWords[kind].label.ru}», а показатель с единицей ${unit} складывается только из полей вида «${needed(unit).ru}»: измените поле или единицу.`,
    en: `The field "${name}" is of the kind "${kindWords[kind].label.en}", and an indicator in ${unit} adds up only fields of the kind "${needed(unit).en}": change the field or the unit.`,
  }),
  twice: (name: string): Text => ({
    kk: `«${name}» өрісі екі рет көрсетілген: бірін алып тастаңыз.`,
    ru: `Поле «${name}» указано дважды: уберите одно.`,
    en: `The field "${name}" is named twice: take one away.`,
  }),
};

const needed = (unit: string): Text => kindWords[unit === 'tenge' ? 'money' : 'count'].label;
