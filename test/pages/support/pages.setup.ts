import { installConsoleGuard } from '../../support/installConsoleGuard.js';

installConsoleGuard();
