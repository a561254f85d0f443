/**
 * Opens an empty page that is watched from the first instant.
 *
 * - `seen.requests`: the address of each request;
 * - `seen.problems`: what the console says beside news, what nobody caught, what the policy refused, requests that failed;
 * - `seen.texts()`: all that came over the network or stands on the console.
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
  const answers = [];

  page.on('console', (line) => {
    printed.push(line.text());
    if (['error', 'warning'].includes(line.type())) problems.push(`console: ${line.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`not caught: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfinished', (request) => answers.push(everything(request)));
  page.on('requestfailed', (request) => {
    const failed = `${request.url()}: ${request.failure()?.errorText}`;
    // Now and then Chromium calls an answer canceled that is `no-store` and was read to its end.
    answers.push(
      request.response().then((response) => {
        if (!response?.ok()) problems.push(failed);
        return failed;
      }),
    );
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
  });
  await page.exposeFunction('tellViolation', (text) => problems.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      window.tellViolation(`refused by the policy: ${effectiveDirective} ${blockedURI}`);
    });
  });

  const texts = async () => [...printed, ...(await Promise.all(answers))];
  return { page, seen: { requests, problems, texts } };
}

/** Headers and body of the answer to a request, as one text. */
async function everything(request) {
  const response = await request.response();
  const body = await response.body().catch(() => '');
  return `${JSON.stringify(response.headers())} ${body.toString('latin1')}`;
}
