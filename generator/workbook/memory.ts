/** Large bytes given back before the collector of garbage next looks: a sheet unpacks to hundreds of megabytes. */

/** Below this a buffer may be part of a pool, and is not worth it. */
const large = 1 << 20;

/** Nothing may read these bytes, or others of their memory, afterwards. */
export function dropBytes({ buffer, length }: Uint8Array): void {
  if (length >= large && buffer instanceof ArrayBuffer) buffer.transfer(0);
}
