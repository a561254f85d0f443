import { afterAll, beforeAll } from 'vitest';
import { balances } from './rows/balances.js';
import { bodies } from './rows/bodies.js';
import { connections } from './rows/connections.js';
import { lots } from './rows/lots.js';
import { plans } from './rows/plans.js';
import { rateLimits } from './rows/rateLimits.js';
import { statuses } from './rows/statuses.js';
import { describeControls } from './support/describeControls.js';
import { describePayloads } from './support/describePayloads.js';
import { describeRows } from './support/describeRows.js';
import { describeSpecials } from './support/describeSpecials.js';
import { type FaultPages, startFaultPages } from './support/faultPages.js';

let pages: FaultPages;

// One browser and one server for all of them.
beforeAll(async () => {
  pages = await startFaultPages();
});
afterAll(() => pages.close());

describeRows('connections that fail', connections, () => pages);
describeRows('responses by status', statuses, () => pages);
describeRows('rate-limit responses', rateLimits, () => pages);
describeRows('responses without credits', bodies, () => pages);
describePayloads('balances that are not as documented', balances, () => pages);
describePayloads('lots that are not as documented', lots, () => pages);
describePayloads('plans that are not as documented', plans, () => pages);
describeSpecials(() => pages);
describeControls(() => pages);
