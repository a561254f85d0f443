import { describe, it } from 'vitest';
import { emulateMedia } from '../support/emulateMedia.js';
import { expectSameAppearance } from './support/expectSameAppearance.js';
import { bothSchemes, darkHosts, neutral } from './support/hosts.js';
import { scenes } from './support/scenes.js';
import { type Appearance, showScene } from './support/showScene.js';

const dark = { colorScheme: 'dark' } as const;

describe.each(scenes.slice(0, 2))('$name', (scene) => {
  let expected: Promise<Appearance[]> | undefined;
  const expectDark = async (found: Promise<Appearance[]>, wins?: RegExp) => {
    expected ??= showScene(neutral, scene, { theme: dark });
    expectSameAppearance(await found, await expected, wins);
  };

  it.each(darkHosts)('looks as with colorScheme dark on a page with $name', async (host) => {
    await expectDark(showScene(host, scene, { isDark: true }), host.wins);
  });

  it('looks as with colorScheme dark if page and user prefer dark', async () => {
    await emulateMedia({ 'prefers-color-scheme': 'dark' });
    await expectDark(showScene(bothSchemes, scene, { isDark: true }));
  });

  it('looks light if the page supports both schemes and the user prefers light', async () => {
    await emulateMedia({ 'prefers-color-scheme': 'light' });
    expectSameAppearance(await showScene(bothSchemes, scene), await showScene(neutral, scene));
  });
});
