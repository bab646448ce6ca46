/** Who may answer a form: everybody who has its address. Google opens a published form only to those it is shared with. */

/** Lasts until somebody shares it otherwise; what staff decide afterwards stays. Throws where the sharing is refused. */
export function openToEverybody(formId: string): void {
  if (!isOpenToEverybody(formId)) permissions().create({ type: 'anyone', role: 'reader', view: 'published' }, formId);
}

export function isOpenToEverybody(formId: string): boolean {
  const asked = { includePermissionsForView: 'published', fields: 'permissions(type,role,view)' };
  return (permissions().list(formId, asked).permissions ?? []).some(
    ({ type, view }) => type === 'anyone' && view === 'published',
  );
}

function permissions(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection {
  const found = typeof Drive === 'undefined' ? undefined : Drive.Permissions;
  if (found === undefined) {
    throw new Error(
      'The advanced service Drive (v3) is not enabled: add it under Services, or deploy the manifest anew.',
    );
  }
  return found;
}
