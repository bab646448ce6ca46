/** How many lines a text takes in a cell, for no spreadsheet works it out before somebody edits the row. */

/** Lines of a text with so many letters of room: a word goes to the next line whole, unless it is longer than one. */
export const linesIn = (text: string, room: number): number =>
  text.split('\n').reduce((sum, line) => sum + brokenInto(line, room), 0);

function brokenInto(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/[ -]/)) {
    const isOver = used > 0 && used + 1 + word.length > room;
    used = isOver || used === 0 ? word.length : used + 1 + word.length;
    lines += (isOver ? 1 : 0) + Math.max(0, Math.ceil(used / room) - 1);
    if (used > room) used = used % room;
  }
  return lines;
}
