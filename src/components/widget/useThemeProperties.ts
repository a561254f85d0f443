import { type CSSProperties, type RefObject, useMemo } from 'react';
import { useClientLayoutEffect } from '../../hooks/useClientLayoutEffect.js';
import type { CreditsTheme } from '../../theme/CreditsTheme.js';
import { mergeThemes } from '../../theme/mergeThemes.js';
import { themeToProperties } from '../../theme/themeToProperties.js';

/**
 * Sets a theme on an element, before it is painted and never in markup, so that a strict content security policy holds.
 * What the host's own `style` sets is left alone.
 */
export function useThemeProperties(
  ref: RefObject<HTMLElement | null>,
  base: CreditsTheme | undefined,
  theme: CreditsTheme | undefined,
  style: CSSProperties | undefined,
): void {
  const declarations = useMemo(
    () => JSON.stringify(themeToProperties(mergeThemes(base, theme))),
    [base, theme],
  );
  const ownKeys = Object.keys(style ?? {}).join(' ');
  useClientLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const taken = ownKeys.split(' ');
    const properties = Object.entries<string>(JSON.parse(declarations)).filter(
      ([property]) => !taken.includes(property === 'color-scheme' ? 'colorScheme' : property),
    );
    for (const [property, value] of properties) element.style.setProperty(property, value);
    return () => {
      for (const [property] of properties) element.style.removeProperty(property);
    };
  }, [ref, declarations, ownKeys]);
}
