import { describe, expect, it } from 'vitest';
import { happened } from '../../../support/happened.js';
import { answer, good, html } from '../server/answers.js';
import { endlessError } from '../server/connections.js';
import { expectGood, KEY_WARNING } from './expectations.js';
import type { FaultPages } from './faultPages.js';

/** Faults that do not fit into a table. */
export function describeSpecials(pages: () => FaultPages): void {
  describe('a server that misbehaves, in a browser', () => {
    it('FAULTS 26: closes the connection on an error of 100 MB', async () => {
      const { server, visit } = pages();
      const sent = new Promise<number>((resolve) => {
        server.behave(endlessError(404, 100_000_000, resolve));
      });
      const tab = await visit();
      expect((await tab.snapshot()).errors).toMatchObject([{ code: 'not_found', status: 404 }]);
      const bytes = await sent;
      expect(bytes).toBeLessThan(50_000_000); // the capacity of buffers in between
      happened(`not_found; closed after ${(bytes / 1e6).toFixed(1)} MB were on their way`);
    });

    it('FAULTS 124: a 308 to a trailing slash is followed', async () => {
      const { server, visit } = pages();
      server.behave((request, response) => {
        const isMoved = request.url?.endsWith('/credits/');
        (isMoved ? good : answer(308, '', { location: '/api/credits/' }))(request, response);
      });
      server.takeRequests();
      const tab = await visit();
      expectGood(await tab.snapshot());
      expect(server.takeRequests()).toMatchObject({ credits: 1, others: ['/api/credits/'] });
      expect(await tab.problems()).toEqual([KEY_WARNING]);
      happened('12,500');
    });

    it('FAULTS 6: a 302 to a login page is bad_payload, and the hint names the redirect', async () => {
      const { server, visit } = pages();
      server.behave((request, response) => {
        const isLogin = request.url === '/login';
        (isLogin ? html(200) : answer(302, '', { location: '/login' }))(request, response);
      });
      const tab = await visit();
      expect((await tab.snapshot()).errors).toMatchObject([{ code: 'bad_payload', status: 200 }]);
      const hint = expect.stringContaining('was redirected to what is not a credits body');
      expect(await tab.problems()).toEqual([KEY_WARNING, hint]);
      happened('bad_payload; a hint names the redirect');
    });

    it('FAULTS 41: navigator.onLine is false although the network works', async () => {
      const { server, visit } = pages();
      server.behave(good);
      const tab = await visit({ onLine: false });
      expectGood(await tab.snapshot());
      happened('12,500; not called offline');
    });
  });
}
