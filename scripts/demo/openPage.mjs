/**
 * What a page received and printed.
 *
 * @typedef {object} Seen
 * @property {number[]} credits - Status of each answer to `/api/credits`; 0 for a connection that broke.
 * @property {string[]} console - Lines that the page printed, and errors that nobody caught.
 * @property {Promise<string>[]} received - Headers and body of each answer.
 */

/**
 * Opens the demo in a tab, and records what it receives, prints and shows.
 *
 * @param {import('playwright').BrowserContext} context
 * @param {string} url
 * @returns {Promise<{ page: import('playwright').Page, seen: Seen, close: () => Promise<void> }>}
 */
export async function openPage(context, url) {
  const page = await context.newPage();
  const seen = { credits: [], console: [], received: [] };
  let isClosing = false;
  page.on('console', (line) => seen.console.push(line.text()));
  page.on('pageerror', (error) => seen.console.push(error.message));
  page.on('response', (response) => {
    if (isCredits(response.url())) seen.credits.push(response.status());
  });
  page.on('requestfailed', (request) => {
    const isBroken = request.failure()?.errorText === 'net::ERR_EMPTY_RESPONSE';
    if (isCredits(request.url()) && isBroken) seen.credits.push(0);
  });
  // Now and then Chromium calls an answer canceled that is `no-store` and was read as a stream to its end. It then
  // keeps no body of it; test/demo reads the body of each state.
  for (const end of ['requestfinished', 'requestfailed']) {
    page.on(end, (request) => {
      if (!isClosing) seen.received.push(everything(request));
    });
  }
  await page.addInitScript(watchFrames);
  await page.addInitScript(printViolations);
  await page.goto(url);
  const close = async () => {
    // Others may end meanwhile; those that the closing itself ends have no answer to read.
    for (let read = 0; read < seen.received.length; ) {
      read = seen.received.length;
      await Promise.all(seen.received);
    }
    isClosing = true;
    await page.close();
  };
  return { page, seen, close };
}

const isCredits = (url) => url.endsWith('/api/credits');

/** Runs in the page: keeps what each frame of the product shows, and to whom it says that it belongs. */
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

/** Runs in the page: not every violation of the content security policy is printed by the browser. */
function printViolations() {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`Violates ${violatedDirective}: ${blockedURI}`),
  );
}

/** Headers and body of the answer to a request, as one text. */
async function everything(request) {
  const response = await request.response();
  if (!response) return '';
  const body = request.failure() ? '' : await response.body();
  return `${JSON.stringify(await response.allHeaders())} ${body.toString('latin1')}`;
}
