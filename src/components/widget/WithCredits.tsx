import { type ReactNode, useContext } from 'react';
import type { Credits } from '../../credits/types.js';
import { CreditsContext } from '../../hooks/CreditsContext.js';
import {
  type CreditsSource,
  givenSource,
  notSetUpSource,
  signedOutSource,
} from '../../hooks/CreditsSource.js';
import { useConnectedSource } from '../../hooks/useConnectedSource.js';
import { warnNotSetUp } from '../../hooks/warnings.js';

interface WithCreditsProps {
  credits: Credits | undefined;
  asOfMs: number | undefined;
  children: (source: CreditsSource) => ReactNode;
}

/** Finds out where a widget's credits come from: the host's hand, the provider's team, or nowhere. */
export function WithCredits({ credits, asOfMs, children }: WithCreditsProps): ReactNode {
  const context = useContext(CreditsContext);
  if (credits) return children(givenSource(credits, asOfMs));
  if (!context) {
    warnNotSetUp();
    return children(notSetUpSource);
  }
  const { team } = context.connection;
  if (team === null) return children(signedOutSource);
  return <Connected key={team}>{children}</Connected>; // what a reader opened or turned to was of another team
}

function Connected({ children }: Pick<WithCreditsProps, 'children'>): ReactNode {
  return children(useConnectedSource());
}
