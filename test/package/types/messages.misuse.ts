import { nl } from 'react-credit-widgets/messages/nl';
// @ts-expect-error there is no catalog of that name
import { xx } from 'react-credit-widgets/messages/xx';

// Each line is a mistake that the compiler must see. It sees none where a declaration has become `any`.

// @ts-expect-error there is no such text
nl.goodbye;
// @ts-expect-error a text may have plural forms
nl.creditsLeft.toUpperCase();
export default xx;
