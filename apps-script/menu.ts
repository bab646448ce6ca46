/** The menu «Қағида» of the spreadsheet: what staff and the owner may start by hand. */

export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Қағида')
    .addItem('Орнату · Установить · Install', 'installRegisters')
    .addItem('Google ✓ (liveProbe)', 'liveProbe')
    .addToUi();
}
