import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

interface Media {
  type?: 'print';
  'forced-colors'?: 'active';
  'prefers-reduced-motion'?: 'reduce';
  'prefers-color-scheme'?: 'light' | 'dark';
}

/** Emulates a medium or media features for the rest of this test. */
export async function emulateMedia({ type, ...features }: Media): Promise<void> {
  onTestFinished(() => send('', {}));
  await send(type ?? '', features);
}

async function send(media: string, features: Record<string, string>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
