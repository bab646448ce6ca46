/** DriveApp: files have a place, and can be moved to another; what they contain is another service's matter. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';

interface Folder {
  readonly id: string;
  readonly name: string;
}

export class FakeDriveApp implements Known<FakeDriveApp, GoogleAppsScript.Drive.DriveApp> {
  readonly #house: House;
  readonly _folders: Folder[] = [];
  /** File -> its folder; a new one stands in the root. */
  readonly _places = new Map<string, string>();
  readonly #exists: (id: string) => boolean;

  constructor(house: House, exists: (id: string) => boolean) {
    this.#house = house;
    this.#exists = exists;
  }

  getFileById(id: string): object {
    if (!this.#exists(id)) throw new Error('No item with the given ID could be found.');
    const file = {
      getId: () => id,
      moveTo: (folder: { getId(): string }) => {
        this._places.set(id, folder.getId());
        return file;
      },
    };
    return this.#house.held('File', file);
  }
  createFolder(name: string): object {
    const made = { id: this.#house.nextId('folder'), name };
    this._folders.push(made);
    return this.#folder(made);
  }
  getFolderById(id: string): object {
    const found = this._folders.find((folder) => folder.id === id);
    if (!found) throw new Error('No item with the given ID could be found.');
    return this.#folder(found);
  }
  getFoldersByName(name: string): object {
    const found = this._folders.filter((folder) => folder.name === name);
    return this.#house.held('FolderIterator', {
      hasNext: () => found.length > 0,
      next: () => this.#folder(found.shift() as Folder),
    });
  }
  #folder({ id, name }: Folder): object {
    return this.#house.held('Folder', { getId: () => id, getName: () => name });
  }
}
