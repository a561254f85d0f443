import { installConsoleGuard } from './installConsoleGuard.js';

// MSW and its refusal of stray requests are set up in .storybook/preview.tsx.
installConsoleGuard();
