/**
 * How cloud functions are bundled: one file each, the SDK inside, so that nothing is installed in the cloud. Identifiers stay as
 * they are: a log then names functions, without a call for each closure that gives it its name back.
 */
export { FUNCTIONS } from './cloudbase/functions'

export const BUNDLE = {
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  bundle: true,
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: false,
  legalComments: 'none',
  logLevel: 'warning',
} as const
