import { type CSSProperties, type RefObject, useMemo, useRef } from 'react';
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
  const declarations = useMemo(
    () => JSON.stringify({ ...tokenProperties(base), ...tokenProperties(theme) }),
    [base, theme],
  );
  const hostKeys = Object.entries(style ?? {})
    .flatMap(([key, value]) => (value === undefined ? [] : key))
    .join(' ');
  const applied = useRef<string[]>([]);
  useClientLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const isHostProperty = (property: string) => hostKeys.split(' ').includes(property);
    const properties = Object.entries<string>(JSON.parse(declarations)).filter(
      ([property]) => !isHostProperty(property),
    );
    for (const property of applied.current) {
      if (!isHostProperty(property)) element.style.removeProperty(property);
    }
    for (const [property, value] of properties) element.style.setProperty(property, value);
    applied.current = properties.map(([property]) => property);
    if (isDevelopment) {
      if (process.env.NODE_ENV !== 'production') {
        checkContrast(element, Object.fromEntries(properties));
      }
    }
  }, [ref, declarations, hostKeys]);
}
