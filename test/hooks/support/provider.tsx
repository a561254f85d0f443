import { QueryClient } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { CreditsProvider, type CreditsProviderProps } from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';

/** A provider for `renderHook` and `render`: team "acme", no quick retries, the pinned clock; override as needed. */
export function aProvider(
  props: Partial<CreditsProviderProps> = {},
): ComponentType<{ children: ReactNode }> {
  return function Provider({ children }) {
    return (
      <CreditsProvider
        team="acme"
        retry={false}
        shareTabs={false}
        now={() => PINNED_NOW}
        {...props}
      >
        {children}
      </CreditsProvider>
    );
  };
}

/** A provider and its query client. */
export function aProviderWithClient(props: Partial<CreditsProviderProps> = {}) {
  const queryClient = new QueryClient();
  return { queryClient, wrapper: aProvider({ queryClient, ...props }) };
}
