import fc from 'fast-check';
import { type AnswerName, answers } from './answers.js';
import { hostSteps } from './hostSteps.js';
import type { Page } from './Page.js';
import type { Waiting } from './Server.js';
import { anyTeam, count, nothing, repeated, type Step, stepsOf, switchSteps } from './steps.js';
import { pass } from './time.js';

/** Seconds on both sides of what the data policy does: quick retries, deadline, stale time, polls, gc time. */
const anySeconds = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(1, 4, 11, 31, 75) },
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

const worldSteps: fc.Arbitrary<Step>[] = [
  ...switchSteps(
    ['hide the page', 'show the page'],
    ({ surroundings }) => surroundings.isVisible,
    (page, isVisible) => page.surroundings.setVisible(isVisible),
  ),
  ...switchSteps(
    ['lose the network', 'find the network'],
    ({ surroundings }) => surroundings.isOnline,
    (page, isOnline) => page.surroundings.setOnline(isOnline),
  ),
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
  can: () => true,
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
    if (!page.host.hasProvider) count('an answer while no provider is there');
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
  ...repeated(waitStep, 2),
  ...repeated(pressStep, 5),
  ...repeated(answerStep, 12),
];
