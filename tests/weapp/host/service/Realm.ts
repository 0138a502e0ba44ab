import vm from 'node:vm'
import { type Callable, isLoose, type Loose } from '../values'

interface Tools {
  parse(text: string): unknown
  promise(executor: (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => void): Promise<unknown>
  object(): Loose
  bytes(length: number): Uint8Array
}

/** Names of a browser that WeChat's logic layer hides from the code it runs. */
const HIDDEN = [
  ...['window', 'document', 'frames', 'self', 'location', 'navigator'],
  ...['localStorage', 'history', 'XMLHttpRequest', 'WebSocket'],
]

/** The logic layer's JavaScript world: a context of its own, with its own `Object`, `Promise` and `JSON`. */
export class Realm {
  readonly context: vm.Context
  private readonly tools: Tools

  constructor(globals: Loose) {
    // WeChat has neither `eval` nor `new Function`: here too they throw when they are reached.
    this.context = vm.createContext(globals, { name: 'AppService', codeGeneration: { strings: false } })
    this.tools = vm.runInContext(
      '({ parse: JSON.parse, promise: (executor) => new Promise(executor), object: () => ({}), bytes: (length) => new Uint8Array(length) })',
      this.context,
    ) as Tools
  }

  /** A copy that belongs to this world. What JSON cannot carry is lost, as on the way between WeChat's threads. */
  into(value: unknown): unknown {
    return value === undefined ? undefined : this.tools.parse(JSON.stringify(value))
  }

  intoLoose(value: unknown): Loose {
    const copy = this.into(value)
    return isLoose(copy) ? copy : this.tools.object()
  }

  object(): Loose {
    return this.tools.object()
  }

  /** Bytes as an `ArrayBuffer` of this world. */
  bytes(from: Uint8Array): unknown {
    const copy = this.tools.bytes(from.length)
    copy.set(from)
    return copy.buffer
  }

  /** A function of this world from its source. */
  callable(source: string): Callable {
    return vm.runInContext(`(${source})`, this.context) as Callable
  }

  /** A promise of this world that settles as `work` does. */
  promise(work: Promise<unknown>): Promise<unknown> {
    return this.tools.promise((resolve, reject) => {
      work.then(resolve, reject)
    })
  }

  /** Runs a file as WeChat runs a module: with `require`, `module`, `exports`, and without a browser's names. */
  runModule(source: string, filename: string, require: (id: string) => unknown): unknown {
    const module: { exports: unknown } = { exports: {} }
    const run = vm.compileFunction(source, ['require', 'module', 'exports', ...HIDDEN], {
      parsingContext: this.context,
      filename,
    }) as (this: unknown, ...values: unknown[]) => unknown
    run.call(module.exports, require, module, module.exports)
    return module.exports
  }
}
