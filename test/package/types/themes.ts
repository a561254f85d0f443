import type { CreditsTheme } from 'react-credit-widgets';
import { highContrast, ink, soft } from 'react-credit-widgets/themes';

// A host's themes that use every export of the entry.

export const brand: CreditsTheme = { ...ink, accent: '#0a5' };
export const all: CreditsTheme[] = [highContrast, ink, soft];
