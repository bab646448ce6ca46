/** HtmlService: files of the project as templates and pages. */

import { runInContext } from 'node:vm';
import type { House } from '../house.ts';
import type { Known } from '../known.ts';

const escaped = (text: unknown): string => String(text).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

export class FakeHtmlService implements Known<FakeHtmlService, GoogleAppsScript.HTML.HtmlService> {
  readonly #house: House;
  readonly #files: ReadonlyMap<string, string>;
  readonly XFrameOptionsMode = { DEFAULT: 'DEFAULT', ALLOWALL: 'ALLOWALL' };
  readonly SandboxMode = { IFRAME: 'IFRAME' };

  constructor(house: House, files: ReadonlyMap<string, string>) {
    this.#house = house;
    this.#files = files;
  }

  #file(name: string): string {
    const text = this.#files.get(`${name}.html`);
    if (text === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return text;
  }
  createHtmlOutputFromFile(name: string): object {
    return page(this.#house, this.#file(name));
  }
  createHtmlOutput(text = ''): object {
    return page(this.#house, text);
  }
  createTemplateFromFile(name: string): object {
    return template(this.#house, this.#file(name));
  }
  createTemplate(text: string): object {
    return template(this.#house, text);
  }
}

function page(house: House, text: string): object {
  let content = text;
  const made = {
    getContent: () => content,
    setContent: (next: string) => {
      content = next;
      return made;
    },
    append: (more: string) => {
      content += more;
      return made;
    },
    setTitle: (_title: string) => made,
    setWidth: (_width: number) => made,
    setHeight: (_height: number) => made,
    addMetaTag: (_name: string, _content: string) => made,
  };
  return house.held('HtmlOutput', made);
}

/** Scriptlets: `<? … ?>`, `<?= … ?>` escaped, `<?!= … ?>` as it is; what was set on the template is a variable there. */
function template(house: House, text: string): object {
  const made: Record<string, unknown> = {
    getRawContent: () => text,
    evaluate: () => {
      const code = text
        .split(/(<\?[\s\S]*?\?>)/)
        .map((part) => {
          const found = /^<\?(!?=)?([\s\S]*)\?>$/.exec(part);
          if (!found) return `out.push(${JSON.stringify(part)});`;
          const [, mark, inside] = found;
          if (!mark) return `${inside}\n`;
          return mark === '=' ? `out.push(escaped(${inside}));` : `out.push(${inside});`;
        })
        .join('');
      const { globals } = house.calls.run.realm;
      const names = Object.keys(made).filter((name) => !own.includes(name));
      const render = runInContext(`((escaped, ${['out', ...names].join(', ')}) => { ${code} })`, globals) as (
        ...given: readonly unknown[]
      ) => void;
      const out: unknown[] = [];
      render(escaped, out, ...names.map((name) => made[name]));
      return page(house, out.join(''));
    },
  };
  const own = Object.keys(made);
  return house.calls.strict('HtmlTemplate', made, true);
}
