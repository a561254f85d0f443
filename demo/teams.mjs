/**
 * Two made-up teams with accounts in the demo.
 *
 * @type {readonly import('./app/server/createSite.mjs').Team[]}
 */
export const teams = [
  {
    id: 'acme-robotics',
    name: 'Acme Robotics',
    person: 'Ada Okafor',
    apiKey: 'made-up-key-of-acme-robotics',
  },
  {
    id: 'globex-foods',
    name: 'Globex Foods',
    person: 'Niko Varga',
    apiKey: 'made-up-key-of-globex-foods',
  },
];
