import type { Attack } from '../Attack.js';
import { bodies } from './bodies.js';
import { echoes } from './echoes.js';
import { headers } from './headers.js';
import { methods } from './methods.js';
import { redirects } from './redirects.js';
import { sites } from './sites.js';
import { slow } from './slow.js';
import { smuggling } from './smuggling.js';
import { targets } from './targets.js';
import { teams } from './teams.js';
import { upstreamHeaders } from './upstreamHeaders.js';

const topics = {
  target: targets,
  method: methods,
  header: headers,
  smuggling,
  site: sites,
  team: teams,
  echo: echoes,
  'upstream header': upstreamHeaders,
  redirect: redirects,
  body: bodies,
  slow,
};

/** Every attack with its title, for `it.each(everyAttack)('%s: no harm is done', …)`. */
export const everyAttack: [title: string, attack: Attack][] = Object.entries(topics).flatMap(
  ([topic, attacks]) =>
    attacks.map((attack): [string, Attack] => [`${topic}: ${attack.name}`, attack]),
);
