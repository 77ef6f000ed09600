/** The import table of docs/architecture.md. Imports of types count: a type is knowledge, too. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: typeof from === 'string' ? { path: from } : from,
  to: { pathNot: allowed },
});
const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: typeof from === 'string' ? { path: from } : from,
  to: { path: to },
});

const pages = '^client/';
const packages = 'node_modules/';
const product = '^(shared|server|client)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two files that need each other are one file, or three. What a page fetches later may know the page.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    {
      name: 'nothing-missing',
      severity: 'error',
      comment: 'An import that leads nowhere escapes every other rule.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^node:sqlite$' },
    },
    only(
      'contract-is-alone',
      '^shared/contract/',
      ['^shared/contract/', 'node_modules/valibot/'],
      'The contract is what both sides share; whatever it imports, phones carry.',
    ),
    only('words-are-alone', '^shared/words/', ['^shared/words/'], 'Words know nothing but words.'),
    only(
      'the-domain-is-pure',
      '^shared/gathering/',
      ['^shared/'],
      'No package and no node:* can bring in a clock, chance or waiting.',
    ),
    only(
      'the-match-is-pure',
      '^shared/match/',
      ['^shared/match/', '^shared/contract/', 'node_modules/munkres/'],
      'It knows people and tables, not gatherings; the one package is a solver of assignments, and pure.',
    ),
    only(
      'pages-know-the-contract-and-words',
      pages,
      ['^client/', '^shared/contract/', '^shared/words/', packages],
      'What is not shipped to a browser cannot leak from it.',
    ),
    only(
      'the-log-knows-ids',
      '^server/log/',
      ['^server/log/', '^server/clock[.]ts$', '^shared/contract/ids[.]ts$', packages, '^(node:)?[a-z_/]+$'],
      'The log is generic over facts.',
    ),
    never(
      'sockets-and-routes-see-finished-cards',
      '^server/(sockets|routes)/',
      '^(shared/gathering|server/log)/',
      'A door that cannot see the state cannot leak it.',
    ),
    never(
      'the-domain-of-the-server-knows-no-doors',
      '^server/(gathering|installation|log|people|content|export|identity)/',
      '^server/(sockets|routes|rehearsal)/',
      'Doors call the house; the house does not call doors.',
    ),
    never(
      'only-the-port-of-the-log',
      { path: '^server/', pathNot: '^server/(log/|rehearsal/|build-app[.]ts|serve[.]ts|owner-key[.]ts)' },
      '^server/log/(?!fact-log[.]ts)',
      'Which log is behind the port is decided where the server is put together.',
    ),
    never('the-server-knows-no-page', '^server/', pages, 'Pages are built files to the server.'),
    never('the-product-knows-no-tests', product, '^(test|bench|scripts)/', 'Tests are not shipped.'),
    never(
      'nothing-plays-but-the-rehearsal',
      { path: product, pathNot: '^server/rehearsal/' },
      '^server/rehearsal/',
      'Simulated people are no part of a real gathering.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage|artefacts)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.svelte', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'default'],
    },
  },
};
