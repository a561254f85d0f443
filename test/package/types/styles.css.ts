import type * as sheet from 'react-credit-widgets/styles.css';
import 'react-credit-widgets/styles.css';

// TypeScript 6 and later reject a side-effect import without types; earlier ones check only the first import.
export type Sheet = typeof sheet;
