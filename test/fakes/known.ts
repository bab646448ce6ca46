/** A fake has no member that Google's own service lacks; what begins with `_` is for tests and cannot be reached by a script. */

/** `class FakeRange implements Known<FakeRange, Real>` compiles only while each member is one of Google's. */
export type Known<Fake, Real> = {
  readonly [Member in Exclude<keyof Fake, `_${string}`>]: Member extends keyof Real ? unknown : never;
};
