import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import development from './dev'
import { FirstPage, HOME, neededBy, OFTEN } from './plugins/FirstPage'
import production from './prod'

const root = path.resolve(__dirname, '..')

/** Dependencies whose published code is newer than ES2019 and therefore passes through babel. */
const MODERN_DEPENDENCIES =
  /node_modules[\\/](@tanstack|zod|zustand|@cloudbase|query-string|filter-obj|split-on-first|decode-uri-component)[\\/]/

/** The contract lies outside `src`, so Taro must be told to compile it. */
const compile = {
  include: [path.join(root, 'types'), (file: string) => MODERN_DEPENDENCIES.test(file)],
}

const cssModules = {
  enable: true,
  config: { namingPattern: 'module' as const, generateScopedName: '[name]__[local]___[hash:base64:5]' },
}

/**
 * Sizes are written in real pixels: an `rpx` shrinks text and touch targets below their minimum on a narrow phone. What
 * remains of this plugin are the blocks of a stylesheet that are meant for one platform.
 */
const pxtransform = { enable: true, config: { methods: ['platform'] } }

/** A constant that takes its value from the environment of the build. */
function constant(name: string, fallback: string): Record<string, string> {
  return { [name]: JSON.stringify(process.env[name] || fallback) }
}

export default defineConfig<'webpack5'>(async (merge, { mode }) => {
  const target = process.env.TARO_ENV ?? 'weapp'
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'wenzheng-beiyuan',
    date: '2026-11-23',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot: `dist/${target}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: process.env.TARO_CACHE === '1' },
    plugins: [path.resolve(__dirname, 'plugins/weappAria.ts')],
    alias: { '@': path.join(root, 'src'), '@contract': path.join(root, 'types') },
    env: {
      ...constant('TARO_APP_CLOUD_ENV', 'local-dev-1'),
      ...constant('TARO_APP_CLOUD_LOCAL', ''),
    },
    defineConstants: {},
    copy: { patterns: [], options: {} },
    sass: { resource: path.join(root, 'src/theme/mixins.scss') },
    // A Chinese character takes three bytes as it is and six when escaped, as Taro would have it.
    terser: { enable: true, config: { output: { ascii_only: false } } },
    mini: {
      compile,
      optimizeMainPackage: { enable: true },
      // A map's marker takes a file, not a data URI.
      imageUrlLoaderOption: { limit: 1 },
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss: { pxtransform, cssModules },
      webpackChain(chain, webpack) {
        // WeChat has no AbortController; react-query waits for ever without one.
        const abort = [path.join(root, 'src/lib/polyfills/abort.ts'), 'AbortController']
        chain.plugin('abortController').use(webpack.ProvidePlugin, [{ AbortController: abort }])
      },
    },
    h5: {
      compile,
      publicPath: './',
      staticDirectory: 'static',
      useHtmlComponents: true,
      webpackChain(chain) {
        // What two pages use is loaded once, in three steps: what the first page needs, what most people's pages need besides,
        // and what is for those who work here.
        const shared = { chunks: 'async', minChunks: 2, reuseExistingChunk: true, enforce: true }
        chain.optimization.splitChunks({
          chunks: 'all',
          minSize: 0,
          cacheGroups: {
            default: false,
            defaultVendors: false,
            english: { ...shared, name: 'english', test: /lib[\\/]i18n[\\/]en[\\/]/, priority: 4 },
            first: { ...shared, name: 'first', test: neededBy(HOME), priority: 3 },
            often: { ...shared, name: 'often', test: neededBy(OFTEN), priority: 2 },
            work: { ...shared, name: 'work', priority: 1 },
          },
        })
        chain.plugin('firstPage').use(FirstPage)
      },
      router: { mode: 'hash' },
      devServer: { host: '127.0.0.1', open: false },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { pxtransform, cssModules, autoprefixer: { enable: true, config: {} } },
    },
  }
  return merge({}, base, mode === 'development' ? development : production)
})
