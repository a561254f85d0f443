import { describe, it } from 'vitest';
import { expectSameAppearance } from './support/expectSameAppearance.js';
import { lightHosts, neutral } from './support/hosts.js';
import { scenes } from './support/scenes.js';
import { type Appearance, showScene } from './support/showScene.js';

describe.each(scenes)('$name', (scene) => {
  let expected: Promise<Appearance[]> | undefined;

  it.each(lightHosts)('looks pixel-identical on a page with $name', async (host) => {
    expected ??= showScene(neutral, scene);
    expectSameAppearance(await showScene(host, scene), await expected, host.wins);
  });
});
