/** The words of a declaration, typed from it: in three languages, and a missing one does not compile. */

import type { FieldSpec } from './field.ts';
import type { Declared } from './procedure.ts';
import type { Text } from './text.ts';

/** The words of one choice. */
type OptionWords<F extends FieldSpec> = F extends { readonly options: readonly (infer O extends string)[] }
  ? { readonly options: Readonly<Record<O, Text>> }
  : { readonly options?: never };

export type FieldWords<F extends FieldSpec = FieldSpec> = {
  readonly label: Text;
  readonly help?: Text;
} & OptionWords<F>;

export interface CheckWords {
  /** The requirement in a few words: the column's heading. */
  readonly label: Text;
  /** What an applicant or officer reads when it fails; `{field}` shows a value. */
  readonly fail: Text;
  /** What is to be done while it is not known, where naming the fields that lack would not say it. */
  readonly unknown?: Text;
}

export interface LetterWords {
  readonly title: Text;
  /**
   * Paragraphs, one a line. A placeholder is a field of the case, `case`, `clause`, `addressee`, `fund`, `status`,
   * `today` or `term`; `{title}` of the fields `titleKk`, `titleRu`, `titleEn` is the one in the letter's language;
   * `{findings}` alone on a line becomes the numbered list of what the letter is about, with clauses.
   */
  readonly body: Text;
}

/** Every word a declaration needs. */
export type WordsOf<P> =
  P extends Declared<
    string,
    infer Asked,
    infer Office,
    infer Computed,
    Readonly<Record<string, string>>,
    infer CheckId,
    infer DeadlineId,
    infer StatusId,
    infer DocumentId,
    infer LetterId
  >
    ? {
        readonly title: Text;
        readonly fields: {
          readonly [F in keyof (Asked & Office & Computed)]: FieldWords<(Asked & Office & Computed)[F]>;
        };
        readonly checks: Readonly<Record<CheckId, CheckWords>>;
        readonly deadlines: Readonly<Record<DeadlineId, Text>>;
        readonly statuses: Readonly<Record<StatusId, Text>>;
        readonly documents: Readonly<Record<DocumentId, Text>>;
        readonly letters: Readonly<Record<LetterId, LetterWords>>;
      }
    : never;

/** The words of any procedure, as the projections read them. */
export interface Words {
  readonly title: Text;
  readonly fields: Readonly<
    Record<string, { readonly label: Text; readonly help?: Text; readonly options?: Readonly<Record<string, Text>> }>
  >;
  readonly checks: Readonly<Record<string, CheckWords>>;
  readonly deadlines: Readonly<Record<string, Text>>;
  readonly statuses: Readonly<Record<string, Text>>;
  readonly documents: Readonly<Record<string, Text>>;
  readonly letters: Readonly<Record<string, LetterWords>>;
}
