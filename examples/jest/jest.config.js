/** What MSW needs and is ES modules only: Jest runs CommonJS, and leaves node_modules as they are unless told so. */
const esModules = ['rettime', 'until-async', '@open-draft/deferred-promise'];

module.exports = {
  // jest-environment-jsdom with Node's fetch and streams, which MSW needs.
  testEnvironment: 'jest-fixed-jsdom',
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/empty.js' }, // an empty file
  transform: { '\\.m?[jt]sx?$': 'babel-jest' },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
};
