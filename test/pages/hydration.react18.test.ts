import { describeHydration } from './support/describeHydration.js';

describeHydration('React 18.2');
