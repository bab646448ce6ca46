/** The person at the screen: menus, alerts, prompts and the sidebar, and what the person answers. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';

export interface MenuItem {
  readonly caption: string;
  readonly handler: string;
}

export class FakeUi implements Known<FakeUi, GoogleAppsScript.Base.Ui> {
  readonly #house: House;
  /** Title of the menu -> its items, separators left out; submenus stand as `Menu / Submenu`. */
  readonly _menus = new Map<string, readonly MenuItem[]>();
  /** What was shown, oldest first. */
  readonly _shown: { readonly kind: 'alert' | 'prompt' | 'sidebar' | 'dialog'; readonly text: string }[] = [];
  /** What the person presses or types next; 'OK' where nothing is left. */
  readonly _answers: { readonly button: string; readonly text?: string }[] = [];
  /** Whether there is a person: triggers run without one. */
  _present = false;

  readonly Button = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };
  readonly ButtonSet = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' };

  constructor(house: House) {
    this.#house = house;
  }

  _held(): object {
    if (!this._present) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    return this.#house.held('Ui', this);
  }

  createMenu(title: string): object {
    return this.#menu(title);
  }
  #menu(title: string): object {
    const items: MenuItem[] = [];
    const parts: [string, readonly MenuItem[]][] = [];
    const menu = {
      _parts: (above: string): [string, readonly MenuItem[]][] => [
        [`${above}${title}`, items],
        ...parts.map(([name, list]): [string, readonly MenuItem[]] => [`${above}${title} / ${name}`, list]),
      ],
      addItem: (caption: string, handler: string) => {
        items.push({ caption, handler });
        return menu;
      },
      addSeparator: () => menu,
      addSubMenu: (sub: { _parts(above: string): [string, readonly MenuItem[]][] }) => {
        parts.push(...sub._parts(''));
        return menu;
      },
      addToUi: () => {
        for (const [name, list] of menu._parts('')) this._menus.set(name, list);
      },
    };
    return this.#house.held('Menu', menu);
  }

  #answer() {
    return this._answers.shift() ?? { button: 'OK' };
  }
  alert(...said: readonly unknown[]): string {
    const texts = said.filter((one) => typeof one === 'string' && !Object.values(this.ButtonSet).includes(one));
    this._shown.push({ kind: 'alert', text: texts.join('\n') });
    return this.#answer().button;
  }
  prompt(...said: readonly string[]): object {
    this._shown.push({ kind: 'prompt', text: said.join('\n') });
    const { button, text = '' } = this.#answer();
    return this.#house.held('PromptResponse', { getSelectedButton: () => button, getResponseText: () => text });
  }
  showSidebar(page: { getContent(): string }): void {
    this._shown.push({ kind: 'sidebar', text: page.getContent() });
  }
  showModalDialog(page: { getContent(): string }, _title: string): void {
    this._shown.push({ kind: 'dialog', text: page.getContent() });
  }
}
