/** A short mark by which a text is known again: whether anything changed, not who changed it. */

/** Fourteen hexadecimal digits; two multiplications a letter (cyrb53), no service asked. */
export function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    a = Math.imul(a ^ letter, 2654435761);
    b = Math.imul(b ^ letter, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const hex = (part: number): string => (part >>> 0).toString(16).padStart(8, '0');
  return (hex(b) + hex(a)).slice(2);
}
