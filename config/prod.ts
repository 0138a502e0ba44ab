import type { UserConfigExport } from '@tarojs/cli'

/** What differs in a release: no source maps, so nothing but the product is uploaded. */
const production: UserConfigExport<'webpack5'> = {
  logger: { quiet: true, stats: false },
  mini: { enableSourceMap: false },
  h5: { enableSourceMap: false },
}

export default production
