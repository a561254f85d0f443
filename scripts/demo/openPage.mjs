/**
 * What a page received and printed.
 *
 * @typedef {object} PageLog
 * @property {number[]} credits - Status of each response from `/api/credits`; 0 for a dropped connection.
 * @property {string[]} console - Console lines and uncaught errors.
 * @property {Promise<string>[]} received - Headers and body of each response.
 */

/**
 * Opens the demo in a new tab, and records what it receives, prints and shows.
 *
 * @param {import('playwright').BrowserContext} context
 * @param {string} url
 * @returns {Promise<{ page: import('playwright').Page, log: PageLog, close: () => Promise<void> }>}
 */
export async function openPage(context, url) {
  const page = await context.newPage();
  const log = { credits: [], console: [], received: [] };
  let isClosing = false;
  page.on('console', (line) => log.console.push(line.text()));
  page.on('pageerror', (error) => log.console.push(error.message));
  page.on('response', (response) => {
    if (isCredits(response.url())) log.credits.push(response.status());
  });
  page.on('requestfailed', (request) => {
    const isBroken = request.failure()?.errorText === 'net::ERR_EMPTY_RESPONSE';
    if (isCredits(request.url()) && isBroken) log.credits.push(0);
  });
  // Chromium sometimes reports a `no-store` response that was read to its end as canceled, and then has no body for it.
  // test/demo reads the body in each state.
  for (const end of ['requestfinished', 'requestfailed']) {
    page.on(end, (request) => {
      if (!isClosing) log.received.push(headersAndBody(request));
    });
  }
  await page.addInitScript(watchFrames);
  await page.addInitScript(printViolations);
  await page.goto(url);
  const close = async () => {
    // More may end meanwhile. Requests that the closing itself aborts have no response to read.
    for (let read = 0; read < log.received.length; ) {
      read = log.received.length;
      await Promise.all(log.received);
    }
    isClosing = true;
    await page.close();
  };
  return { page, log, close };
}

const isCredits = (url) => url.endsWith('/api/credits');

/** Runs in the page: records the product's text in each frame, and the team whose page it claims to be. */
function watchFrames() {
  window.frames_ = [];
  const look = () => {
    const text = document.querySelector('.product')?.innerText ?? '';
    const team = document.querySelector('.account-team')?.textContent ?? null;
    if (window.frames_.at(-1)?.text !== text) window.frames_.push({ team, text });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: prints CSP violations, because the browser does not print all of them. */
function printViolations() {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`Violates ${violatedDirective}: ${blockedURI}`),
  );
}

/** Headers and body of a request's response, as one text. */
async function headersAndBody(request) {
  const response = await request.response();
  if (!response) return '';
  const body = request.failure() ? '' : await response.body();
  return `${JSON.stringify(await response.allHeaders())} ${body.toString('latin1')}`;
}
