import { cleanup, render } from '@testing-library/react';
import { createCreditsClient } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '../../support/consoleGuard.js';
import { hostileTexts } from '../../support/hostileTexts/hostileTexts.js';
import { HARMLESS } from '../support/hostilePage.js';
import { aDashboard } from '../support/page.js';
import { setTraps } from '../support/traps.js';

const STATUSES = [200, 400, 401, 402, 403, 404, 408, 409, 413, 429, 500, 502, 503];
const HEADERS = ['x-request-id', 'x-amzn-requestid', 'x-amzn-errortype', 'credits-team', 'date'];
const FIELDS = ['error', 'message', 'code', 'detail', 'title', 'retry_after'];

const texts = hostileTexts.map(({ text }) => text).filter((text) => text.length < 500);

/** A failure response with a text in every header and every field. */
function answerWith(status: number, text: string): Response {
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const name of HEADERS) headers.set(name, canBeHeader(text) ? text : HARMLESS);
  return Response.json(Object.fromEntries(FIELDS.map((field) => [field, text])), {
    status,
    headers,
  });
}

function canBeHeader(text: string): boolean {
  try {
    return new Headers({ 'x-text': text }).get('x-text') !== '';
  } catch {
    return false;
  }
}

/** Renders a dashboard that gets such a response. */
function drawFailed(status: number, text: string): () => string {
  const client = createCreditsClient({
    endpoint: '/api/credits',
    fetch: async () => answerWith(status, text),
  });
  const { container } = render(aDashboard({ client, now: () => PINNED_NOW }));
  return () => container.innerHTML.replace(/(?<=(id|labelledby|controls)=")[^"]*/g, '');
}

describe.each(STATUSES)('a %i response with texts in headers and body', (status) => {
  it('FAULTS 26: looks the same, whatever the texts', async () => {
    if (status === 404) expectConsole('warn', 'there is nothing at `endpoint`');
    const caught = setTraps();
    const htmlOf = drawFailed(status, HARMLESS);
    await expect.poll(() => document.querySelector('[data-slot=voice]:not(:empty)')).not.toBeNull();
    const harmless = htmlOf();
    expect(harmless).not.toContain(HARMLESS);
    cleanup();

    const own = texts.filter((_, index) => index % STATUSES.length === STATUSES.indexOf(status));
    expect(own.length).toBeGreaterThanOrEqual(15);
    for (const text of own) {
      const hostileOf = drawFailed(status, text);
      await expect.poll(hostileOf, { interval: 5, message: text }).toBe(harmless);
      cleanup();
    }
    expect(caught()).toEqual([]);
  });
});
