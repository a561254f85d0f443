import './endurance/fakeTime.js';
import './endurance/census.js';

import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Census, census } from './endurance/census.js';
import { advance, settled } from './endurance/fakeTime.js';
import { requestCount, type SceneName, sceneOf } from './endurance/scenes.js';

/** A page whose time advances on demand. */
export interface Endurance {
  show: (scene: SceneName) => Promise<void>;
  /** Alternates between two scenes, `other` last. */
  flicker: (scene: SceneName, other: SceneName, times: number) => Promise<void>;
  advance: (ms: number) => Promise<void>;
  census: () => Promise<Census>;
  requestCount: () => number;
}

declare global {
  interface Window {
    endurance: Endurance;
  }
}

const element = document.querySelector('#root');
if (!element) throw new Error('The page lacks #root');
const root = createRoot(element);

async function show(scene: SceneName): Promise<void> {
  flushSync(() => root.render(sceneOf(scene)));
  await settled();
}

async function flicker(scene: SceneName, other: SceneName, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await show(scene);
    await advance(20);
    await show(other);
    await advance(20);
  }
}

window.endurance = { show, flicker, advance, census, requestCount };
