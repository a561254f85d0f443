import { highContrast, ink, soft } from 'react-credit-widgets/themes';

// Each line is a mistake that the compiler must report. It reports none if a declaration has become `any`.

// @ts-expect-error a theme has no such token
ink.primary;
// @ts-expect-error a preset may leave a token out
soft.radius.length;
// @ts-expect-error lengths are CSS strings
highContrast.radius = 4;
