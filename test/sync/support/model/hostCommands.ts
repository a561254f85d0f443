import { type DehydratedState, hydrate } from '@tanstack/react-query';
import fc from 'fast-check';
import { creditsKeys } from 'react-credit-widgets/query';
import { aCredits, aLot } from 'react-credit-widgets/testing';
import { type Command, commandsOf, nothing, often } from './commands.js';
import type { Team } from './Ledger.js';
import { anyTeamName } from './pageCommands.js';
import type { Tab } from './Tab.js';

/** Not credits, in each way. */
const POISONS = [
  { balance: {}, lots: {} },
  { lots: null, balance: 5 },
  { ...aCredits(), balance: Number.NaN },
  { ...aCredits(), lots: [aLot({ allocated: 1, remaining: 2 })] },
  null,
  'credits',
];
/** What the host's own code fails with. */
export const HOSTS_OWN: Error = new Error('redacted');
const anyPoison = fc.nat(POISONS.length - 1);
const anyAgeMs = fc.constantFrom(0, 0, 40_000, 3_600_000);
const anyTiming = fc.record({ team: anyTeamName, ageMs: anyAgeMs });

/** Credits of the host's own, `ageMs` old. */
function writtenBy(tab: Tab, team: Team, ageMs: number) {
  const version = tab.createVersion(team);
  version.fromMs -= ageMs;
  version.toMs -= ageMs;
  return { data: aCredits({ balance: version.number }), updatedAt: version.toMs };
}

function dehydrated(team: Team, state: object, promise?: Promise<unknown>): DehydratedState {
  const queryKey = creditsKeys.team(team);
  const whole = {
    data: undefined,
    dataUpdateCount: 1,
    dataUpdatedAt: 0,
    error: null,
    errorUpdateCount: 0,
    errorUpdatedAt: 0,
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchMeta: null,
    isInvalidated: false,
    status: 'success' as const,
    fetchStatus: 'idle' as const,
    ...state,
  };
  const query = {
    queryKey,
    queryHash: JSON.stringify(queryKey),
    state: whole,
    dehydratedAt: Date.now(),
    ...(promise && { promise }),
  };
  return { mutations: [], queries: [query] };
}

type Verb = (tab: Tab) => unknown;

const verbs: Record<string, Verb> = {
  clear: ({ queryClient }) => queryClient.clear(),
  removeQueries: ({ queryClient }) => queryClient.removeQueries(),
  resetQueries: ({ queryClient }) => queryClient.resetQueries(),
  'cancelQueries, with a revert': ({ queryClient }) => queryClient.cancelQueries(),
  'cancelQueries, without a revert': ({ queryClient }) =>
    queryClient.cancelQueries({}, { revert: false }),
  invalidateQueries: ({ queryClient }) => queryClient.invalidateQueries(),
  'invalidateQueries, without a refetch': ({ queryClient }) =>
    queryClient.invalidateQueries({ refetchType: 'none' }),
  refetchQueries: ({ queryClient }) => queryClient.refetchQueries(),
  'refetchQueries, joining': ({ queryClient }) =>
    queryClient.refetchQueries({}, { cancelRefetch: false }),
};

/** What a host does to its query client. */
export const hostCommands: fc.Arbitrary<Command>[] = [
  ...often(
    6,
    commandsOf(fc.constantFrom(...Object.keys(verbs)), {
      name: 'the host calls',
      detail: String,
      run(tab, name) {
        tab.actExplicitly();
        void verbs[name]?.(tab);
      },
    }),
  ),
  commandsOf(anyTiming, {
    name: 'the host writes credits of',
    run(tab, { team, ageMs }) {
      const { data, updatedAt } = writtenBy(tab, team, ageMs);
      tab.queryClient.setQueryData(creditsKeys.team(team), data, { updatedAt });
    },
  }),
  commandsOf(fc.tuple(anyTeamName, anyPoison), {
    name: 'the host writes a poison of',
    run(tab, [team, index]) {
      tab.actExplicitly();
      tab.queryClient.setQueryData(creditsKeys.team(team), () => POISONS[index]);
    },
  }),
  commandsOf(anyTeamName, {
    name: 'the host sets a foreign error of',
    run(tab, team) {
      tab.actExplicitly();
      tab.queryOf(team)?.setState({
        status: 'error',
        data: undefined,
        error: HOSTS_OWN,
        errorUpdatedAt: Date.now(),
      });
    },
  }),
  commandsOf(anyTiming, {
    name: 'the host hydrates credits of',
    run(tab, { team, ageMs }) {
      tab.actExplicitly(); // it takes away what says that a fetch is a retry
      const { data, updatedAt } = writtenBy(tab, team, ageMs);
      hydrate(tab.queryClient, dehydrated(team, { data, dataUpdatedAt: updatedAt }));
    },
  }),
  commandsOf(fc.tuple(anyTeamName, anyPoison), {
    name: 'the host hydrates a poison of',
    run(tab, [team, index]) {
      tab.actExplicitly();
      const state = { data: POISONS[index], dataUpdatedAt: Date.now() + 1 };
      hydrate(tab.queryClient, dehydrated(team, state));
    },
  }),
  commandsOf(
    fc.record({
      team: anyTeamName,
      inMs: fc.constantFrom(5, 400, 20_000),
      result: fc.constantFrom('credits', 'poison', 'rejection'),
    }),
    {
      name: 'the host hydrates a promise of',
      run(tab, { team, inMs, result }) {
        tab.actExplicitly();
        const promise = new Promise((resolve, reject) => {
          const version = tab.createVersion(team);
          version.toMs = Number.POSITIVE_INFINITY; // react-query dates it when it takes it
          setTimeout(() => {
            if (result === 'credits') resolve(aCredits({ balance: version.number }));
            else if (result === 'poison') resolve(POISONS[0]);
            else reject(HOSTS_OWN);
          }, inMs);
        });
        hydrate(tab.queryClient, dehydrated(team, { status: 'pending' }, promise));
        tab.waitForHost(promise);
      },
    },
  ),
  commandsOf(nothing, {
    name: 'the host collects its garbage: nothing is used',
    can: (tab) => tab.providers.length === 0,
    run: (tab) => tab.queryClient.removeQueries({ type: 'inactive' }),
  }),
];
