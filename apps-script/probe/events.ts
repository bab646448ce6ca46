/** How a form tells the script of its responses: three are sent, and each event says when and in which order it came. */

import { sheetName } from './question.ts';

const handler = 'liveProbeHeard';
const probes = ['1', '2', '3'];
const title = 'Probe';

/** Some milliseconds pass between a response and its event: the trigger has to be there before. */
export function listenToForm(form: GoogleAppsScript.Forms.Form): void {
  stopListening();
  form.addTextItem().setTitle(title);
  ScriptApp.newTrigger(handler).forForm(form).onFormSubmit().create();
}

export function sendProbes(form: GoogleAppsScript.Forms.Form): void {
  const item = form
    .getItems()
    .filter((one) => one.getTitle() === title)[0]
    ?.asTextItem();
  if (!item) return;
  for (const probe of probes) form.createResponse().withItemResponse(item.createResponse(probe)).submit();
}

/** Runs once a response; after the last one its trigger goes. */
export function heard(event: GoogleAppsScript.Events.FormsOnFormSubmit): void {
  const sheet = SpreadsheetApp.getActive().getSheetByName(sheetName);
  const { response } = event;
  const answer = response.getItemResponses().map((one) => String(one.getResponse()))[0] ?? '';
  const late = Date.now() - response.getTimestamp().getTime();
  sheet?.appendRow([
    `event.${answer}`,
    'Milliseconds from a response to its event, in the order of arrival',
    late,
    '',
    '',
  ]);
  if (answer === probes[probes.length - 1]) stopListening();
}

function stopListening(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
  }
}
