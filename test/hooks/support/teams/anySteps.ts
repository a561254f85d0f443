import fc from 'fast-check';
import { type AnswerName, answers } from './answers.js';
import { hostSteps } from './hostSteps.js';
import type { Page } from './Page.js';
import type { PendingRequest } from './Server.js';
import { anyTeam, count, nothing, repeated, type Step, stepsOf, switchSteps } from './steps.js';
import { pass } from './time.js';

/** Seconds before and after each limit of the data policy: quick retries, deadline, stale time, polls, gc time. */
const anySeconds = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(1, 4, 11, 31, 75) },
  { weight: 1, arbitrary: fc.constantFrom(130, 301, 600) },
);
const anyAnswer = fc.oneof(
  { weight: 3, arbitrary: fc.constant<AnswerName>('credits') },
  { weight: 4, arbitrary: fc.constantFrom(...(Object.keys(answers) as AnswerName[])) },
);
const anyPlace = fc.oneof(fc.constantFrom('oldest', 'newest'), fc.nat(9).map(String));

function chosen({ server: { pending } }: Page, place: string): PendingRequest | undefined {
  if (place === 'oldest') return pending[0];
  return place === 'newest' ? pending.at(-1) : pending[Number(place) % pending.length];
}

const environmentSteps: fc.Arbitrary<Step>[] = [
  ...switchSteps(
    ['hide the page', 'show the page'],
    ({ environment }) => environment.isVisible,
    (page, isVisible) => page.environment.setVisible(isVisible),
  ),
  ...switchSteps(
    ['go offline', 'go online'],
    ({ environment }) => environment.isOnline,
    (page, isOnline) => page.environment.setOnline(isOnline),
  ),
];

const switchStep = stepsOf(anyTeam, {
  name: 'switch to',
  can: ({ ledger }, team) => ledger.team !== null && ledger.team !== team,
  run: (page, team) => {
    if (page.server.pending.length > 0) count('a switch during a request');
    page.setTeam(team);
  },
});

const logOutStep = stepsOf(nothing, {
  name: 'log out',
  can: ({ ledger }) => ledger.team !== null,
  run: (page) => {
    if (page.server.pending.length > 0) count('a sign-out during a request');
    page.setTeam(null);
  },
});

const logInStep = stepsOf(anyTeam, {
  name: 'log in as',
  can: ({ ledger }) => ledger.team === null,
  run: (page, team) => page.setTeam(team),
});

const waitStep = stepsOf(anySeconds, {
  name: 'wait seconds:',
  can: () => true,
  run: (_page, seconds) => pass(seconds * 1_000),
});

const pressStep = stepsOf(fc.nat(9), {
  name: 'press a refresh button',
  can: ({ buttons }) => buttons.length > 0,
  run: (page, index) => page.press(index),
});

const answerStep = stepsOf(fc.tuple(anyPlace, anyAnswer), {
  name: 'answer the request that is',
  detail: ([place, name]) => `${place}: ${name}`,
  can: ({ server }) => server.pending.length > 0,
  run: async (page, [place, name]) => {
    const request = chosen(page, place);
    if (!request) return;
    count(`answer: ${name}`);
    if (!page.host.hasProvider) count('an answer without a provider');
    if (request !== page.server.pending[0]) count('an answer out of order');
    if (request.team !== page.ledger.team) count('an answer for another team');
    await request.settle(answers[name]);
  },
});

/** All possible steps, the most important ones more often. */
export const anySteps: fc.Arbitrary<Step>[] = [
  ...hostSteps,
  ...environmentSteps,
  ...repeated(switchStep, 5),
  ...repeated(logOutStep, 2),
  ...repeated(logInStep, 8),
  ...repeated(waitStep, 2),
  ...repeated(pressStep, 5),
  ...repeated(answerStep, 12),
];
