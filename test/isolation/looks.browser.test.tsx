import { describe, it } from 'vitest';
import { expectSameSights } from './support/expectSameSights.js';
import { lightHosts, neutral } from './support/hosts.js';
import { scenes } from './support/scenes.js';
import { type Sight, showScene } from './support/showScene.js';

describe.each(scenes)('$name', (scene) => {
  let expected: Promise<Sight[]> | undefined;

  it.each(lightHosts)('looks the same, to the pixel, on a page with $name', async (host) => {
    expected ??= showScene(neutral, scene);
    expectSameSights(await showScene(host, scene), await expected, host.wins);
  });
});
