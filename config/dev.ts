import type { UserConfigExport } from '@tarojs/cli'

/** What differs while developing: readable output and source maps. */
const development: UserConfigExport<'webpack5'> = {
  logger: { quiet: false, stats: false },
  mini: { debugReact: false },
  h5: { enableSourceMap: true },
}

export default development
