/** A new form: whether it takes responses, which patterns it knows. */

import { isOpenToEverybody, openToEverybody } from '../forms/responders.ts';
import type { Place, Question } from './question.ts';

/** What Google added after the types were written. */
interface Publishable {
  isPublished(): boolean;
  setPublished(published: boolean): GoogleAppsScript.Forms.Form;
}

export const publishable = (form: GoogleAppsScript.Forms.Form): GoogleAppsScript.Forms.Form & Publishable =>
  form as GoogleAppsScript.Forms.Form & Publishable;

const pattern = (id: string, regularExpression: string): Question => ({
  id: `pattern.${id}`,
  question: `Does a question of a form take the pattern ${regularExpression}?`,
  measure({ form }: Place) {
    try {
      const item = form.addTextItem().setTitle(id);
      item.setValidation(FormApp.createTextValidation().requireTextMatchesPattern(regularExpression).build());
      return { answer: true };
    } catch (error) {
      return { answer: false, seen: String(error) };
    }
  },
});

export const formQuestions: readonly Question[] = [
  {
    id: 'newForm',
    question: 'Does a new form take responses before it is published?',
    measure({ form }) {
      try {
        return { answer: publishable(form).isPublished() ? 'published' : 'unpublished' };
      } catch (error) {
        return { answer: form.isAcceptingResponses() ? 'published' : 'unpublished', seen: String(error) };
      }
    },
  },
  {
    id: 'setPublished',
    question: 'Can a script publish a form?',
    measure({ form }) {
      publishable(form).setPublished(true);
      return { answer: publishable(form).isPublished(), seen: form.getPublishedUrl() };
    },
  },
  {
    id: 'newFormOpen',
    question: 'May everybody who has its address answer a published form, before it is shared with them?',
    measure({ form }) {
      const isOpen = isOpenToEverybody(form.getId());
      openToEverybody(form.getId());
      return { answer: isOpen, seen: isOpenToEverybody(form.getId()) ? 'opened' : 'not opened' };
    },
  },
  pattern('digits', '[0-9]{12}'),
  pattern('letters', '[А-Яа-яӘәІіҢңҒғҮүҰұҚқӨөҺһ ]+'),
  pattern('classes', '\\p{L}+'),
  pattern('lookAhead', '(?=.*a).+'),
];
