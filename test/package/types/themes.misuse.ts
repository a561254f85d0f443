import { highContrast, ink, soft } from 'react-credit-widgets/themes';

// Each line is a mistake that the compiler must see. It sees none where a declaration has become `any`.

// @ts-expect-error a theme has no such token
ink.primary;
// @ts-expect-error a preset may leave a token out
soft.radius.length;
// @ts-expect-error lengths are CSS text
highContrast.radius = 4;
