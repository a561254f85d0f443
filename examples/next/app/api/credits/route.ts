import { createCreditsHandler } from 'react-credit-widgets/server';
import { getSession } from '../../../session';
import { upstream } from '../../../upstream';

export const GET = createCreditsHandler({ authorize: getSession, upstream });
