/**
 * Two made-up teams, as the product's server knows them.
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
