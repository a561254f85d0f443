import { createCreditsHandler } from 'react-credit-widgets/server';
import { getSession } from '../session.server';
import { upstream } from '../upstream.server';
import type { Route } from './+types/credits';

const credits = createCreditsHandler({ authorize: getSession, upstream });

export const loader = ({ request }: Route.LoaderArgs) => credits(request);
