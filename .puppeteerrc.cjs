// The browser comes from the machine or from @sparticuz/chromium (docs/decisions): puppeteer downloads nothing.
module.exports = { skipDownload: true };
