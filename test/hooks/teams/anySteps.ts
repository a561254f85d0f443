import fc from 'fast-check';
import { type AnswerName, answers } from './answers.js';
import { WIDGETS } from './HostPage.js';
import { TEAMS } from './marks.js';
import type { Page } from './Page.js';
import type { Waiting } from './Server.js';
import { count, type Step, stepsOf } from './steps.js';
import { pass } from './time.js';

const MAX_WIDGETS = 4;
const nothing = fc.constant(null);
const anyTeam = fc.constantFrom(...TEAMS);
/** Seconds on both sides of what the data policy does: quick retries, deadline, stale time, polls, gc time. */
const anySeconds = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(1, 4, 11, 31, 75) },
  { weight: 1, arbitrary: fc.constantFrom(130, 301, 600) },
);
const anyAnswer = fc.oneof(
  { weight: 3, arbitrary: fc.constant<AnswerName>('credits') },
  { weight: 4, arbitrary: fc.constantFrom(...(Object.keys(answers) as AnswerName[])) },
);
const anyPlace = fc.oneof(fc.constantFrom('oldest', 'newest'), fc.nat(9).map(String));

function chosen({ server: { waiting } }: Page, place: string): Waiting | undefined {
  if (place === 'oldest') return waiting[0];
  return place === 'newest' ? waiting.at(-1) : waiting[Number(place) % waiting.length];
}

function repeated<T>(value: T, times: number): T[] {
  return Array.from({ length: times }, () => value);
}

const always = () => true;

/** A step that turns something off, and one, five times as likely, that turns it on again. */
function switchSteps(
  [offName, onName]: readonly [string, string],
  isOn: (page: Page) => boolean,
  set: (page: Page, isOn: boolean) => void,
): fc.Arbitrary<Step>[] {
  const off = stepsOf(nothing, { name: offName, can: isOn, run: (page) => set(page, false) });
  const on = stepsOf(nothing, {
    name: onName,
    can: (page) => !isOn(page),
    run: (page) => set(page, true),
  });
  return [off, ...repeated(on, 5)];
}

const worldSteps: fc.Arbitrary<Step>[] = [
  ...switchSteps(
    ['hide the page', 'show the page'],
    ({ isVisible }) => isVisible,
    (page, isVisible) => page.setVisible(isVisible),
  ),
  ...switchSteps(
    ['lose the network', 'find the network'],
    ({ isOnline }) => isOnline,
    (page, isOnline) => page.setOnline(isOnline),
  ),
];

const hostSteps: fc.Arbitrary<Step>[] = [
  ...switchSteps(
    ['unmount the provider', 'mount the provider'],
    ({ host }) => host.hasProvider,
    (page, hasProvider) => page.setProvider(hasProvider),
  ),
  stepsOf(fc.constantFrom(...WIDGETS), {
    name: 'mount a',
    can: ({ host }) => host.widgets.size < MAX_WIDGETS,
    run: (page, name) => page.mount(name),
  }),
  stepsOf(fc.nat(MAX_WIDGETS), {
    name: 'unmount widget',
    can: ({ host }) => host.widgets.size > 0,
    run: (page, index) => page.unmount(index),
  }),
  stepsOf(nothing, { name: 'render again', can: always, run: (page) => page.drawAll() }),
  stepsOf(nothing, {
    name: 'clear the cache',
    can: (page) => page.hasHostsCache,
    run: (page) => page.clear(),
  }),
  stepsOf(nothing, {
    name: 'ask again for all that is cached',
    can: (page) => page.hasHostsCache,
    run: (page) => page.refetch(),
  }),
  stepsOf(fc.tuple(anyTeam, fc.constantFrom(0, 40_000)), {
    name: 'fill the cache with team',
    detail: ([team, ageMs]) => `${team}, ${ageMs / 1_000} s old`,
    can: (page, [team]) =>
      page.hasHostsCache && team !== page.ledger.team && page.server.waitingFor(team).length === 0,
    run: (page, [team, ageMs]) => page.prefill(team, ageMs),
  }),
];

const teamSteps: fc.Arbitrary<Step>[] = [
  stepsOf(anyTeam, {
    name: 'switch to',
    can: ({ ledger }, team) => ledger.team !== null && ledger.team !== team,
    run: (page, team) => {
      if (page.server.waiting.length > 0) count('a switch with a request under way');
      page.setTeam(team);
    },
  }),
  stepsOf(nothing, {
    name: 'log out',
    can: ({ ledger }) => ledger.team !== null,
    run: (page) => {
      if (page.server.waiting.length > 0) count('a log-out with a request under way');
      page.setTeam(null);
    },
  }),
];

const logInStep = stepsOf(anyTeam, {
  name: 'log in as',
  can: ({ ledger }) => ledger.team === null,
  run: (page, team) => page.setTeam(team),
});

const waitStep = stepsOf(anySeconds, {
  name: 'wait seconds:',
  can: always,
  run: (_page, seconds) => pass(seconds * 1_000),
});

const pressStep = stepsOf(fc.nat(9), {
  name: 'press a button to ask again',
  can: ({ buttons }) => buttons.length > 0,
  run: (page, index) => page.press(index),
});

const answerStep = stepsOf(fc.tuple(anyPlace, anyAnswer), {
  name: 'answer the request that is',
  detail: ([place, name]) => `${place}: ${name}`,
  can: ({ server }) => server.waiting.length > 0,
  run: async (page, [place, name]) => {
    const request = chosen(page, place);
    if (!request) return;
    count(`answer: ${name}`);
    if (request !== page.server.waiting[0]) count('an answer out of order');
    if (request.team !== page.ledger.team) count('an answer for a team that was left');
    await request.settle(answers[name]);
  },
});

/** All that can happen, what matters most more often. */
export const anySteps: fc.Arbitrary<Step>[] = [
  ...hostSteps,
  ...worldSteps,
  ...repeated(teamSteps, 2).flat(),
  ...repeated(logInStep, 8),
  ...repeated(waitStep, 3),
  ...repeated(pressStep, 4),
  ...repeated(answerStep, 12),
];
