/** What is there at all, and where the limits of the services are. */

import type { Question } from './question.ts';

const refused = (attempt: () => unknown): { readonly answer: boolean; readonly seen: string } => {
  try {
    attempt();
    return { answer: false, seen: 'accepted' };
  } catch (error) {
    return { answer: true, seen: String(error) };
  }
};

export const serviceQuestions: readonly Question[] = [
  { id: 'intl', question: 'Is Intl there?', measure: () => ({ answer: typeof Intl !== 'undefined' }) },
  {
    id: 'zone',
    question: 'Which zone does the script run in?',
    measure: () => ({ answer: Session.getScriptTimeZone() }),
  },
  {
    id: 'locale',
    question: 'Which locale does the spreadsheet have?',
    measure: ({ book }) => ({ answer: book.getSpreadsheetLocale() }),
  },
  {
    id: 'mailQuota',
    question: 'How many recipients of e-mail are left today?',
    measure: () => ({
      answer: MailApp.getRemainingDailyQuota(),
      seen: '100 a day on a personal account, 1,500 on Workspace',
    }),
  },
  {
    id: 'activeUser',
    question: 'Is the person at the keyboard known?',
    measure: () => ({ answer: Session.getActiveUser().getEmail() !== '', seen: Session.getActiveUserLocale() }),
  },
  {
    id: 'longProperty',
    question: 'Is a property of more than 9 KB refused?',
    measure: () =>
      refused(() => PropertiesService.getUserProperties().setProperty('probe', new Array(9 * 1024 + 2).join('x'))),
  },
  {
    id: 'storedWords',
    question: 'Do stored words come back as they were written?',
    measure() {
      const words = JSON.parse(HtmlService.createTemplateFromFile('words').getRawContent());
      return { answer: Object.keys(words).length > 0 };
    },
  },
  {
    id: 'pageKeepsText',
    question: 'Does createHtmlOutputFromFile keep the text of a file as createTemplateFromFile does?',
    measure() {
      const raw = HtmlService.createTemplateFromFile('words').getRawContent();
      return {
        answer: HtmlService.createHtmlOutputFromFile('words').getContent() === raw,
        seen: `${raw.length} letters`,
      };
    },
  },
];
