/** How cloud functions are bundled: one file each, the SDK inside, so that nothing is installed in the cloud. */
export { FUNCTIONS } from './cloudbase/functions'

export const BUNDLE = {
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  bundle: true,
  minify: true,
  keepNames: true,
  sourcemap: false,
  legalComments: 'none',
  logLevel: 'warning',
} as const
