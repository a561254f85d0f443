import { describe, expect, it } from 'vitest';
import { SURFACES } from '../app/surfaceNames.js';
import { CANARY } from '../canary.js';
import { good } from '../server/answers.js';
import type { FaultPages } from './faultPages.js';
import { findKey, formsOf } from './keyForms.js';

/** Proves that the search for the key finds it. */
export function describeControls(pages: () => FaultPages): void {
  describe('the search for the key, in a browser', () => {
    it.each(SURFACES)('control: finds it in %s', async (surface) => {
      const { server, restart } = pages();
      server.behave(good);
      const tab = await restart();
      await tab.leak(surface, CANARY);
      const found = findKey(CANARY, await tab.surfaces());
      expect(found).toContain(`${surface}: whole`);
      await tab.clearStores();
      expect(findKey(CANARY, await tab.surfaces())).toEqual([]);
    });

    it.each(Object.entries(formsOf(CANARY)))('control: finds it %s', async (form, text) => {
      const { server, restart } = pages();
      server.behave(good);
      const tab = await restart();
      await tab.leak('markup', `x${text}x`);
      expect(findKey(CANARY, await tab.surfaces())).toContain(`markup: ${form}`);
    });

    it('control: finds it where a script alone cannot look', async () => {
      const { server, restart } = pages();
      server.behave((request, response) => {
        response.setHeader('set-cookie', `debug=${CANARY}; HttpOnly`);
        good(request, response);
      });
      const tab = await restart();
      const found = findKey(CANARY, await tab.surfaces());
      expect(found).toContain('browser cookies: whole');
      expect(found).not.toContain('cookies: whole');
      await tab.clearStores();
    });
  });
}
