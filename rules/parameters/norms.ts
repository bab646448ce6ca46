/**
 * Norms of service where the Rules set an obligation but no term: the Fund may set them, in working days. None is
 * shipped but the one for a change of address, and every term that counts by one says that it is not of the Rules.
 */

import type { NamedParameter } from './parameters.ts';
import { proposedNorm } from './sources.ts';

const norm = (id: string, clause: string, kk: string, ru: string, en: string): NamedParameter => ({
  id,
  unit: 'workingDays',
  clause,
  name: { kk, ru, en },
  values: [],
});

/** How soon is «жедел түрде»: the Rules give no number, this is a norm for the Fund to confirm (X12). */
const addressChangeNorm: NamedParameter = {
  ...norm(
    'addressChangeNorm',
    'R-9.3/s2',
    'Мекенжай өзгергенін хабарлау нормасы',
    'Норма уведомления о смене адреса',
    'Norm for notice of a change of address',
  ),
  values: [{ from: '1900-03-01', value: 3, source: proposedNorm }],
};

export const norms: readonly NamedParameter[] = [
  addressChangeNorm,
  norm(
    'translationNorm',
    'R-10/s2',
    'Ағылшын тіліндегі құжаттарды аудару нормасы',
    'Норма перевода документов с английского языка',
    'Norm for translating documents from English',
  ),
  norm(
    'referralNorm',
    'R-13',
    'Өтінішті Комиссияға жіберу нормасы',
    'Норма направления заявления в Комиссию',
    'Norm for sending an application to the Commission',
  ),
  norm(
    'remarksAnswerNorm',
    'R-14',
    'Өтініш берушінің ескертулерді жою нормасы',
    'Норма устранения замечаний заявителем',
    'Norm for the applicant to remedy remarks',
  ),
  norm(
    'activityNoticeNorm',
    'R-20',
    'Қызмет түрі туралы шешім жөнінде хабарлау нормасы',
    'Норма уведомления о решении по виду деятельности',
    'Norm for the notice of a decision on the activity',
  ),
  norm(
    'extensionNorm',
    'R-25/p3',
    'Мерзімді ұзарту туралы шешім нормасы',
    'Норма решения о продлении срока',
    'Norm for deciding on an extension',
  ),
  norm(
    'terminationReferralNorm',
    'R-30',
    'Мерзімінен бұрын тоқтату мәселесін Комиссияға шығару нормасы',
    'Норма вынесения вопроса о досрочном прекращении на Комиссию',
    'Norm for bringing early termination before the Commission',
  ),
  norm(
    'conclusionNorm',
    'R-40',
    'Мониторинг қорытындысын дайындау нормасы',
    'Норма подготовки заключения по мониторингу',
    'Norm for preparing a conclusion of monitoring',
  ),
  norm(
    'inexpediencyNoticeNorm',
    'R-40/p2',
    'Мақсатқа сай еместік туралы хабарлау нормасы',
    'Норма уведомления о нецелесообразности',
    'Norm for the notice of inexpediency',
  ),
  norm(
    'serviceDecisionNorm',
    'R-51',
    'Қызметтерді алуға өтініш бойынша шешім нормасы',
    'Норма решения по заявлению на получение услуг',
    'Norm for deciding on an application for services',
  ),
  norm(
    'serviceRemarksNorm',
    'R-52',
    'Қызметтерді алуға өтінішке ескертулер жіберу нормасы',
    'Норма направления замечаний к заявлению на получение услуг',
    'Norm for sending remarks on an application for services',
  ),
  norm(
    'housingNorm',
    'R-62',
    'Босатылған тұрғын үйді беру нормасы',
    'Норма предоставления освободившегося жилья',
    'Norm for giving vacated housing to others',
  ),
  norm(
    'announcementNorm',
    'R-64',
    'Қабылдаудың басталуы туралы хабарлау нормасы',
    'Норма объявления о начале приёма',
    'Norm for announcing the start of the intake',
  ),
  norm(
    'trainingReferralNorm',
    'R-69',
    'Өтінішті Тәуелсіз комиссияға жіберу нормасы',
    'Норма направления заявления в Независимую комиссию',
    'Norm for sending an application to the Independent Commission',
  ),
  norm(
    'voteNorm',
    'R-72/p2',
    'Тәуелсіз комиссияның дауыс беру нормасы',
    'Норма голосования Независимой комиссии',
    'Norm for the vote of the Independent Commission',
  ),
  norm('quotaNorm', 'R-73', 'Квоталарды есептеу нормасы', 'Норма расчёта квот', 'Norm for calculating the quotas'),
];
