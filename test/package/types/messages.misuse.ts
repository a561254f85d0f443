import { nl } from 'react-credit-widgets/messages/nl';
// @ts-expect-error there is no such catalog
import { xx } from 'react-credit-widgets/messages/xx';

// Each line is a mistake that the compiler must report. It reports none if a declaration has become `any`.

// @ts-expect-error there is no such text
nl.goodbye;
// @ts-expect-error a text may have plural forms
nl.creditsLeft.toUpperCase();
export default xx;
