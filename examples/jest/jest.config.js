/** MSW dependencies that are published as ES modules only. Jest runs CommonJS, and by default does not transform node_modules. */
const esModules = ['rettime', 'until-async', '@open-draft/deferred-promise'];

module.exports = {
  // jest-environment-jsdom, plus Node's fetch and streams, which MSW needs.
  testEnvironment: 'jest-fixed-jsdom',
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/empty.js' }, // an empty file
  transform: { '\\.m?[jt]sx?$': 'babel-jest' },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
};
