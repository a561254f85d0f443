import fc from 'fast-check';
import { ANSWER_NAMES } from './answers.js';
import { type Command, commandsOf, mainOf, nothing, often } from './commands.js';
import { TEAMS } from './Ledger.js';
import type { AnyTeam } from './Provider.js';

const MAX_CONSUMERS = 3;
const MAX_PROVIDERS = 2;

const anyTeam = fc.constantFrom<AnyTeam[]>('a', 'a', 'a', 'b', null, undefined);
const teamName = (team: AnyTeam) => String(team);

/** Milliseconds around each limit: gap, messages, stale time, polls, deadlines, hints, gc. */
const anyMs = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(10, 120, 600, 2_100, 5_100, 11_000, 31_000, 75_000) },
  { weight: 2, arbitrary: fc.constantFrom(130_000, 301_000, 620_000) },
  { weight: 1, arbitrary: fc.constantFrom(3_600_000, 7_200_000) },
);

const anyAnswer = fc.oneof(
  { weight: 3, arbitrary: fc.constant('credits' as const) },
  { weight: 4, arbitrary: fc.constantFrom(...ANSWER_NAMES) },
);

/** What the user, the network and React do. */
export const pageCommands: fc.Arbitrary<Command>[] = [
  ...often(6, commandsOf(anyMs, { name: 'pass ms:', run: (_tab, ms, world) => world.pass(ms) })),
  ...often(
    3,
    commandsOf(
      fc.record({
        answer: anyAnswer,
        latencyMs: fc.constantFrom(0, 50, 300, 3_000, 9_000, null),
        hasDeadline: fc.boolean(),
      }),
      {
        name: 'the server answers',
        run(_tab, mode, { server }) {
          server.mode = mode;
        },
      },
    ),
  ),
  ...often(
    3,
    commandsOf(fc.tuple(fc.boolean(), anyAnswer), {
      name: 'answer a request',
      can: (_tab, _value, { server }) => server.pending.length > 0,
      run(_tab, [isNewest, answer], { server, settle }) {
        server.pending.at(isNewest ? -1 : 0)?.settle(answer);
        return settle(); // nothing else happens before it has arrived
      },
    }),
  ),
  ...often(
    3,
    commandsOf(nothing, {
      name: 'press refresh',
      can: (tab) => typeof mainOf(tab)?.team === 'string',
      run(tab) {
        tab.actExplicitly();
        mainOf(tab)?.store.refresh();
      },
    }),
  ),
  ...often(
    2,
    commandsOf(nothing, {
      name: 'read newer',
      can: (tab) => mainOf(tab) !== undefined,
      run(tab) {
        tab.actExplicitly();
        const provider = mainOf(tab);
        if (provider) tab.readNewer(provider);
      },
    }),
  ),
  ...often(
    3,
    commandsOf(anyTeam, {
      name: 'switch to',
      detail: teamName,
      can: (tab) => mainOf(tab) !== undefined,
      run(tab, team) {
        const provider = mainOf(tab);
        if (provider) tab.setTeam(provider, team);
      },
    }),
  ),
  ...often(
    2,
    commandsOf(anyTeam, {
      name: 'mount a provider of',
      detail: teamName,
      can: (tab) => tab.providers.length < MAX_PROVIDERS,
      run(tab, team) {
        tab.mountProvider(team);
      },
    }),
  ),
  commandsOf(nothing, {
    name: 'unmount a provider',
    can: (tab) => tab.providers.length > 0,
    run: (tab) => tab.unmountProvider(),
  }),
  ...often(
    2,
    commandsOf(fc.constantFrom('widget', 'hook', 'hook without polls'), {
      name: 'mount a',
      detail: String,
      can: (tab) => {
        const provider = mainOf(tab);
        return provider !== undefined && provider.consumerCount < MAX_CONSUMERS;
      },
      run(tab, what) {
        if (what === 'widget') mainOf(tab)?.mountWidget();
        else mainOf(tab)?.mountHook(what === 'hook' && 60_000);
      },
    }),
  ),
  ...often(
    2,
    commandsOf(nothing, {
      name: 'unmount a consumer',
      run(tab) {
        const provider = mainOf(tab);
        if (provider) tab.unmountOne(provider);
      },
    }),
  ),
  commandsOf(nothing, {
    name: 'render again',
    run: (tab) => {
      for (const { hooks } of tab.providers) for (const hook of hooks) hook.update();
    },
  }),
  ...often(
    2,
    commandsOf(nothing, {
      name: 'change the network',
      run: (_tab, _value, { browser }) => browser.setOnline(!browser.isOnline),
    }),
  ),
  ...often(
    2,
    commandsOf(nothing, {
      name: 'change the visibility',
      run: (tab, _value, { browser }) => browser.setVisible(tab.index, !tab.isVisible),
    }),
  ),
  commandsOf(nothing, {
    name: 'come back from the back/forward cache',
    run(tab, _value, { browser }) {
      tab.actExplicitly();
      browser.restore(tab.index);
    },
  }),
];

export const anyTeamName: fc.Arbitrary<(typeof TEAMS)[number]> = fc.constantFrom(...TEAMS);
