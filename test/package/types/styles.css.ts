import type * as sheet from 'react-credit-widgets/styles.css';
import 'react-credit-widgets/styles.css';

// TypeScript 6 and later reject a side-effect import without types; earlier ones see only the first of the two.
export type Sheet = typeof sheet;
