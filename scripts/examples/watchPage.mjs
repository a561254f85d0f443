/**
 * Opens an empty page and records what happens in it from the start.
 *
 * - `log.requests`: URL of each request;
 * - `log.problems`: console warnings and errors, uncaught errors, CSP violations and failed requests;
 * - `log.texts()`: everything received over the network or printed to the console.
 *
 * @param {import('playwright').BrowserContext} context
 */
export async function watchPage(context) {
  const page = await context.newPage();
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const problems = [];
  /** @type {string[]} */
  const printed = [];
  /** @type {Promise<string>[]} */
  const responses = [];

  page.on('console', (line) => {
    printed.push(line.text());
    if (['error', 'warning'].includes(line.type())) problems.push(`console: ${line.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfinished', (request) => responses.push(headersAndBody(request)));
  page.on('requestfailed', (request) => {
    const failed = `${request.url()}: ${request.failure()?.errorText}`;
    // Chromium sometimes reports a `no-store` response that was read to its end as canceled.
    responses.push(
      request.response().then((response) => {
        if (!response?.ok()) problems.push(failed);
        return failed;
      }),
    );
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
  });
  await page.exposeFunction('reportViolation', (text) => problems.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      window.reportViolation(`CSP violation: ${effectiveDirective} ${blockedURI}`);
    });
  });

  const texts = async () => [...printed, ...(await Promise.all(responses))];
  return { page, log: { requests, problems, texts } };
}

/** Headers and body of a request's response, as one text. */
async function headersAndBody(request) {
  const response = await request.response();
  const body = await response.body().catch(() => '');
  return `${JSON.stringify(response.headers())} ${body.toString('latin1')}`;
}
