import { type CSSProperties, type RefObject, useMemo, useRef } from 'react';
import type { CreditsTheme } from '../../theme/CreditsTheme.js';
import { tokenProperties } from '../../theme/tokenProperties.js';
import { checkContrast } from './checkContrast.js';
import { useClientLayoutEffect } from './useClientLayoutEffect.js';

/** Replaced by the host's bundler. */
declare const process: { env: { NODE_ENV?: string } };

/**
 * Sets the tokens of a theme on an element, before it is painted and never in markup, so that a strict content security
 * policy holds. What the host's own `style` sets is left alone. The color scheme is an attribute, for the stylesheet.
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
    const isHosts = (property: string) => hostKeys.split(' ').includes(property);
    const properties = Object.entries<string>(JSON.parse(declarations)).filter(
      ([property]) => !isHosts(property),
    );
    for (const property of applied.current) {
      if (!isHosts(property)) element.style.removeProperty(property);
    }
    for (const [property, value] of properties) element.style.setProperty(property, value);
    applied.current = properties.map(([property]) => property);
    if (process.env.NODE_ENV !== 'production') {
      checkContrast(element, Object.fromEntries(properties));
    }
  }, [ref, declarations, hostKeys]);
}
