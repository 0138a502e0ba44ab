// The one-way imports of the architecture, as errors. `npm run check:imports` draws the line.

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'contract-imports-zod-only',
      comment: 'types/ is what both sides share: it stands on zod and nothing else.',
      severity: 'error',
      from: { path: '^types/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^types/|node_modules/zod/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules know no I/O: of node only the hash functions.',
      severity: 'error',
      from: { path: '^cloudfunctions/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(types|cloudfunctions/domain)/|^(node:)?crypto$' },
    },
    {
      name: 'kit-imports-no-function',
      severity: 'error',
      from: { path: '^cloudfunctions/kit/' },
      to: { path: '^cloudfunctions/(?!kit/|domain/)' },
    },
    {
      name: 'functions-keep-apart',
      comment: 'A function imports domain and kit, never another function.',
      severity: 'error',
      from: { path: '^cloudfunctions/(?!kit/|domain/)([^/]+)/' },
      to: { path: '^cloudfunctions/(?!kit/|domain/|$1/)' },
    },
    {
      name: 'only-kit-knows-the-sdk',
      comment: 'Transactions allow operations by id only, which the collections of kit make sure of.',
      severity: 'error',
      from: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/kit/(database|identity)\\.ts$' },
      to: { path: 'node_modules/@cloudbase/' },
    },
    {
      name: 'cloud-code-knows-no-app',
      severity: 'error',
      from: { path: '^cloudfunctions/' },
      to: { path: '^(src|local|scripts|tests)/' },
    },
    {
      name: 'app-knows-no-server',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(cloudfunctions|local|scripts|tests|config)/' },
    },
    {
      name: 'features-keep-apart',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'lib-below-components',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: '^src/(components|features)/' },
    },
    {
      name: 'components-below-features',
      severity: 'error',
      from: { path: '^src/components/' },
      to: { path: '^src/features/' },
    },
    {
      name: 'local-cloud-knows-no-application',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^(src|cloudfunctions|types|config|scripts|tests)/' },
    },
    {
      name: 'mini-program-host-knows-no-application',
      severity: 'error',
      from: { path: '^tests/weapp/host/' },
      to: { path: '^(?!tests/weapp/host/|node_modules/)', dependencyTypesNot: ['core'] },
    },
    // miniprogram-ci is a package of scripts/checkWeapp, installed when it is first needed.
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(\\$|miniprogram-ci$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.scss'],
    },
  },
}
