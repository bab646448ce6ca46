/** The advanced service Drive (v3), as far as forms are shared: who may answer a form that is published. */

import type { FormState } from '../forms/state.ts';
import type { House } from '../house.ts';
import type { Known } from '../known.ts';

type Real = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

class FakePermissions implements Known<FakePermissions, Real> {
  readonly #service: FakeDrive;
  constructor(service: FakeDrive) {
    this.#service = service;
  }
  create({ type, role, view }: Permission, fileId: string): Permission {
    const form = this.#service._form(fileId);
    if (type !== 'anyone' || role !== 'reader' || view !== 'published') {
      throw new Error('The fake shares a form with everybody who may answer it, and with nobody else.');
    }
    form.open = true;
    return { type, role, view };
  }
  /** Without its view asked for, Google leaves such a permission out. */
  list(fileId: string, { includePermissionsForView }: Record<string, unknown> = {}): { permissions: Permission[] } {
    const isShown = includePermissionsForView === 'published' && this.#service._form(fileId).open;
    return { permissions: isShown ? [{ type: 'anyone', role: 'reader', view: 'published' }] : [] };
  }
}

export class FakeDrive implements Known<FakeDrive, GoogleAppsScript.Drive> {
  readonly Permissions: object;
  /** Administrators of a domain may forbid sharing with everybody. */
  _forbidden = false;
  readonly #forms: ReadonlyMap<string, FormState>;

  constructor(house: House, forms: ReadonlyMap<string, FormState>) {
    this.#forms = forms;
    this.Permissions = house.held('Drive.Permissions', new FakePermissions(this));
  }
  _form(id: string): FormState {
    const found = this.#forms.get(id);
    if (!found) throw new Error(`File not found: ${id}.`);
    if (this._forbidden) throw new Error('The domain administrators have disabled sharing outside the domain.');
    return found;
  }
}
