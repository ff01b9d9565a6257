// Who may import whom (docs: architecture). One row per room; tooling/cli/src/boundaries.test.ts proves that each bites.

/** What each package may import of ours, itself always included. */
const packages = {
  domain: [],
  framework: ['domain'],
  database: ['domain', 'framework'],
  identity: ['database', 'domain'],
  documents: ['domain'],
  publishing: ['domain', 'framework'],
  mail: ['domain'],
  jobs: ['database', 'documents', 'publishing', 'mail', 'framework', 'domain'],
  api: ['database', 'identity', 'documents', 'publishing', 'spelling', 'framework', 'domain'],
  server: ['domain'],
  spelling: [],
  ui: ['domain'],
}

const ours = '^(apps|packages|tooling)/'
const vendored = (names) => `(^|/)node_modules/(${names})/`
const of = (names) => `^packages/(${names.join('|')})/`

const packageRules = Object.entries(packages).map(([name, allowed]) => ({
  name: `${name}-imports`,
  comment: `packages/${name} may import: ${allowed.join(', ') || 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: ours, pathNot: of([name, ...allowed]) },
}))

const otherApp = { portal: 'console', console: 'portal' }
const appRules = Object.entries(otherApp).flatMap(([app, other]) => [
  {
    name: `${app}-screens`,
    comment:
      'Screens import api (types), publishing/html, the shape of the guide, ui, framework, domain and their own app.',
    severity: 'error',
    from: { path: `^apps/${app}/app/` },
    to: {
      path: ours,
      pathNot: `^apps/${app}/app/|^packages/(api|ui|framework|domain)/|^packages/publishing/src/(html|guide/guide-(tree|page)\\.ts$)`,
    },
  },
  {
    name: `${app}-api-types-only`,
    comment: 'Screens take types of the api; its code reaches them through the load context.',
    severity: 'error',
    from: { path: `^apps/${app}/app/` },
    to: { path: '^packages/api/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: `${app}-own-router`,
    comment: `The ${app} never sees the ${other}'s procedures.`,
    severity: 'error',
    from: { path: `^apps/${app}/` },
    to: { path: `^packages/api/src/${other}|^apps/${other}/` },
  },
  {
    name: `${app}-server`,
    comment:
      'server.ts wires server, identity, api and the connection, and answers pages without script with the shell of the public site; it never reaches a repository.',
    severity: 'error',
    from: { path: `^apps/${app}/server` },
    to: {
      path: ours,
      pathNot: `^apps/${app}/(server|app/policies\\.ts$)|^packages/(server|identity|api|domain|documents|framework|spelling)/|^packages/publishing/src/((html|public-shell|not-found-html)\\.ts$|guide/)|^packages/database/src/(connect|store|unavailable)\\.ts$`,
    },
  },
])

module.exports = {
  forbidden: [
    ...packageRules,
    ...appRules,
    {
      name: 'only-database-speaks-sql',
      comment: 'pg and kysely belong to packages/database; the benchmark measures pg itself.',
      severity: 'error',
      from: { pathNot: '^packages/database/|^tooling/bench/' },
      to: { path: vendored('pg|kysely|pg-pool|pg-cursor') },
    },
    {
      name: 'only-jobs-queue',
      comment: 'Procedures write to the outbox; only the worker knows the queue.',
      severity: 'error',
      from: { pathNot: '^packages/jobs/' },
      to: { path: vendored('pg-boss') },
    },
    {
      name: 'only-jobs-run-statements',
      comment: 'The outbox is taken, and SQL of the queue run, by the worker alone.',
      severity: 'error',
      from: { pathNot: '^packages/jobs/|\\.test\\.tsx?$' },
      to: { path: '^packages/database/src/repositories/job-outbox\\.ts$' },
    },
    {
      name: 'e2e-from-outside',
      comment: 'The end-to-end tests use the product as its users do.',
      severity: 'error',
      from: { path: '^tooling/e2e/' },
      to: { path: ours, pathNot: '^tooling/e2e/|^packages/(domain|framework)/' },
    },
    {
      name: 'nothing-imports-tooling',
      comment: 'The product does not know its tools.',
      severity: 'error',
      from: { path: '^(apps|packages)/' },
      to: { path: '^tooling/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'A test, or what only tests use, is imported by tests alone. The builders also make the demonstration.',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$|/testing/|^tooling/(e2e|bench|cli/src/demo)/' },
      to: { path: '\\.test\\.tsx?$|^packages/[^/]+/src/testing/' },
    },
    {
      name: 'no-circle',
      comment: 'Modules that import each other are one module.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'Every import exists.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|/build/server/' },
    },
    {
      name: 'no-empty-names',
      comment: 'A file or folder says what it is about.',
      severity: 'error',
      from: {},
      to: { path: '^(apps|packages|tooling)/.*(^|/)(utils|helpers|misc|common|manager|data|lib|types)(/|\\.[jt]sx?$)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|\\.turbo|coverage)/|\\.css$|\\.json$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts'],
    },
  },
}
