import type { Chunk, Compilation, Compiler, Module } from 'webpack'

type Page = RegExp

/** Where the first page lies, and those that most people come to. */
export const HOME: Page = /features\/home\/pages\/home$/
export const OFTEN: Page = /features\/(home|reports|inbox|me|account)\/pages\//

/** Whether a chunk is what the import of such a page fetches. */
const isOf = (page: Page, chunk: Chunk): boolean =>
  [...chunk.groupsIterable].some((group) => group.origins.some(({ request }) => page.test(request ?? '')))

interface Graph {
  chunkGraph: { getModuleChunksIterable(module: Module): Iterable<Chunk> }
}

/** For the bundler's groups: modules that such a page needs. */
export const neededBy =
  (page: Page) =>
  (module: Module, { chunkGraph }: Graph): boolean =>
    [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => isOf(page, chunk))

/**
 * Names the first page's code and style in `index.html`, so that a browser fetches them beside the entry and not after it has
 * been fetched and run: on a slow network that is a whole turn less.
 */
export class FirstPage {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('FirstPage', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'FirstPage', stage }, () => this.name(compiler, compilation))
    })
  }

  private name(compiler: Compiler, compilation: Compilation): void {
    const page = [...compilation.chunks].filter((chunk) => isOf(HOME, chunk))
    const files = new Set(page.flatMap((chunk) => [...chunk.files]))
    const tags = [...files].map((file) =>
      file.endsWith('.css')
        ? `<link rel="preload" as="style" href="./${file}">`
        : `<link rel="preload" as="script" href="./${file}">`,
    )
    const { RawSource } = compiler.webpack.sources
    compilation.updateAsset(
      'index.html',
      (html) => new RawSource(String(html.source()).replace('</head>', `${tags.join('')}</head>`)),
    )
  }
}
