import { Fragment, type ReactNode, useContext } from 'react';
import type { Credits } from '../../credits/types.js';
import { CreditsContext } from '../../hooks/CreditsContext.js';
import { useConnectedSource } from '../../hooks/useConnectedSource.js';
import { warnNotSetUp } from '../../hooks/warnings.js';
import {
  type CreditsSource,
  givenSource,
  notSetUpSource,
  signedOutSource,
  unknownSource,
} from '../../sync/CreditsSource.js';

interface WithCreditsProps {
  credits: Credits | undefined;
  asOfMs: number | undefined;
  children: (source: CreditsSource) => ReactNode;
}

/** Resolves where a widget's credits come from: the `credits` prop, the provider's team, or nowhere. */
export function WithCredits({ credits, asOfMs, children }: WithCreditsProps): ReactNode {
  const context = useContext(CreditsContext);
  if (credits) return children(givenSource(credits, asOfMs));
  if (!context) {
    warnNotSetUp();
    return children(notSetUpSource);
  }
  const { team } = context.store;
  if (team === undefined) return children(unknownSource);
  if (team === null) return children(signedOutSource);
  return <Connected team={team}>{children}</Connected>;
}

interface ConnectedProps extends Pick<WithCreditsProps, 'children'> {
  team: string;
}

/** Keyed by team, so that UI state (open table, page) resets on a team switch. */
function Connected({ team, children }: ConnectedProps): ReactNode {
  return <Fragment key={team}>{children(useConnectedSource())}</Fragment>;
}
