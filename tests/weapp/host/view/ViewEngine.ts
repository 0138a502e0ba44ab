import vm from 'node:vm'
import { wxmlToJs } from 'miniprogram-compiler'

/** What the official compiler's code makes of a template: an element, or a text. */
export type VirtualNode = string | number | { tag: string; attr?: Record<string, unknown>; children?: VirtualNode[] }

/** wcc writes more than the megabyte that a child process may by default. */
const OUTPUT_MOST = 64 << 20

/** Runs the templates of a mini program, compiled by the official `wcc`, in a world of their own. */
export class ViewEngine {
  private readonly templates: (path: string) => ((data: unknown) => { children?: VirtualNode[] }) | undefined
  /** Data must be made inside the templates' world: WXS tests types there. */
  private readonly parse: (text: string) => unknown

  /** Throws with file, line and column when a template is wrong. `onError` hears what templates complain of while they run. */
  constructor(root: string, onError: (error: Error) => void) {
    const code = wxmlToJs(root, { maxBuffer: OUTPUT_MOST })
    const log = (...words: unknown[]): void => {
      const line = words.join(' ')
      if (/WXMLRT_/.test(line)) onError(new Error(line))
    }
    const context = vm.createContext({ console: { log, warn: log, error: log, info: log } })
    const load = vm.runInContext(`(function(global, window, __wxAppCode__){${code}})`, context, {
      filename: 'wcc-output.js',
    }) as (...globals: unknown[]) => ViewEngine['templates']
    this.templates = load({}, {}, {})
    this.parse = vm.runInContext('JSON.parse', context) as ViewEngine['parse']
  }

  /** Draws a template with its data. */
  draw(route: string, data: unknown): VirtualNode[] {
    const template = this.templates(`${route}.wxml`)
    if (!template) throw new Error(`There is no template ${route}.wxml`)
    return template(this.parse(JSON.stringify(data))).children ?? []
  }
}
