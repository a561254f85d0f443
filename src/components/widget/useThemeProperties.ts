import { type CSSProperties, type RefObject, useRef } from 'react';
import { isDevelopment } from '../../credits/isDevelopment.js';
import { useClientLayoutEffect } from '../../hooks/useClientLayoutEffect.js';
import type { CreditsTheme } from '../../theme/CreditsTheme.js';
import { tokenProperties } from '../../theme/tokenProperties.js';
import { checkContrast } from './checkContrast.js';

/** Replaced at build time by the host's bundler. */
declare const process: { env: { NODE_ENV?: string } };

/**
 * Sets the tokens of a theme on an element: before paint, and from script rather than in markup, so that it works under a
 * strict content security policy. Properties in the host's `style` stay. The color scheme is an attribute instead.
 */
export function useThemeProperties(
  ref: RefObject<HTMLElement | null>,
  base: CreditsTheme | undefined,
  theme: CreditsTheme | undefined,
  style: CSSProperties | undefined,
): void {
  const hostKeys = Object.keys(style ?? {}).join(' ');
  const applied = useRef<Record<string, string>>({});
  useClientLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const properties = { ...tokenProperties(base), ...tokenProperties(theme) };
    const hostProperties = hostKeys.split(' ');
    for (const property of hostProperties) delete properties[property];
    if (JSON.stringify(properties) === JSON.stringify(applied.current)) return;
    for (const property of Object.keys({ ...applied.current, ...properties })) {
      if (hostProperties.includes(property)) continue;
      element.style.setProperty(property, properties[property] ?? ''); // an empty value removes it
    }
    applied.current = properties;
    if (isDevelopment) {
      if (process.env.NODE_ENV !== 'production') checkContrast(element, properties);
    }
  }, [ref, base, theme, hostKeys]);
}
