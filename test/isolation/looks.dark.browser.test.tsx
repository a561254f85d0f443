import { describe, it } from 'vitest';
import { emulateMedia } from '../support/emulateMedia.js';
import { expectSameSights } from './support/expectSameSights.js';
import { bothSchemes, darkHosts, neutral } from './support/hosts.js';
import { scenes } from './support/scenes.js';
import { type Sight, showScene } from './support/showScene.js';

const dark = { colorScheme: 'dark' } as const;

describe.each(scenes.slice(0, 2))('$name', (scene) => {
  let expected: Promise<Sight[]> | undefined;
  const expectDark = async (found: Promise<Sight[]>, wins?: RegExp) => {
    expected ??= showScene(neutral, scene, { theme: dark });
    expectSameSights(await found, await expected, wins);
  };

  it.each(darkHosts)('looks as with colorScheme dark on a page with $name', async (host) => {
    await expectDark(showScene(host, scene, { isDark: true }), host.wins);
  });

  it('looks as with colorScheme dark where page and reader like it dark', async () => {
    await emulateMedia({ 'prefers-color-scheme': 'dark' });
    await expectDark(showScene(bothSchemes, scene, { isDark: true }));
  });

  it('looks light where the page knows both schemes and the reader likes it light', async () => {
    await emulateMedia({ 'prefers-color-scheme': 'light' });
    expectSameSights(await showScene(bothSchemes, scene), await showScene(neutral, scene));
  });
});
