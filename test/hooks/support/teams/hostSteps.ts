import fc from 'fast-check';
import type { WidgetName } from './HostPage.js';
import { anyTeam, nothing, repeated, type Step, stepsOf, switchSteps } from './steps.js';

const MAX_WIDGETS = 3;

/** Widgets that are slow to render come up less often. */
export const anyWidget: fc.Arbitrary<WidgetName> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('hook') },
  { weight: 2, arbitrary: fc.constantFrom('card', 'inline', 'badge') },
  { weight: 1, arbitrary: fc.constant('chart') },
);

const refetchStep = stepsOf(nothing, {
  name: 'refetch what is on the page',
  can: (page) => page.hasHostsCache,
  run: (page) => page.refetch(),
});

/** Everything a host does to its page, its cache and its provider. */
export const hostSteps: fc.Arbitrary<Step>[] = [
  ...switchSteps(
    ['unmount the provider', 'mount the provider'],
    ({ host }) => host.hasProvider,
    (page, hasProvider) => page.setProvider(hasProvider),
  ),
  stepsOf(anyWidget, {
    name: 'mount a',
    can: ({ host }) => host.widgets.size < MAX_WIDGETS,
    run: (page, name) => page.mount(name),
  }),
  stepsOf(fc.nat(MAX_WIDGETS), {
    name: 'unmount widget',
    can: ({ host }) => host.widgets.size > 0,
    run: (page, index) => page.unmount(index),
  }),
  stepsOf(nothing, { name: 'render again', can: () => true, run: (page) => page.renderAll() }),
  stepsOf(nothing, {
    name: 'clear the cache',
    can: (page) => page.hasHostsCache,
    run: (page) => page.clear(),
  }),
  ...repeated(refetchStep, 3),
  stepsOf(fc.tuple(anyTeam, fc.constantFrom(0, 40_000)), {
    name: 'fill the cache with team',
    detail: ([team, ageMs]) => `${team}, ${ageMs / 1_000} s old`,
    can: (page, [team]) =>
      page.hasHostsCache && team !== page.ledger.team && page.server.pendingFor(team).length === 0,
    run: (page, [team, ageMs]) => page.prefill(team, ageMs),
  }),
];
