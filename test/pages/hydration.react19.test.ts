import { describeHydration } from './support/describeHydration.js';

describeHydration('React 19');
