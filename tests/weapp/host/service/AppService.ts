import { EventEmitter } from 'node:events'
import { posix } from 'node:path'
import { Device } from '../Device'
import { Jitter } from '../Jitter'
import { Project } from '../Project'
import { callIfThere, isLoose, type Loose, messageOf } from '../values'
import { ViewEngine } from '../view/ViewEngine'
import type { CloudAccess } from '../wx/cloud'
import { createWx } from '../wx/createWx'
import { Drawing } from './Drawing'
import type { PageHolder } from './Holder'
import { Navigation } from './Navigation'
import { Realm } from './Realm'
import { Sight } from './Sight'
import { Timers } from './Timers'

export interface HostOptions {
  /** Where cloud calls go; without it they fail aloud. */
  cloud?: CloudAccess
  /** Milliseconds by which what could settle at once is delayed at most. */
  jitter?: number
  seed?: number
  /** `light` or `dark`, as the phone is set. */
  theme?: 'light' | 'dark'
  /** The size of text that the person set in WeChat; 17 is the standard. */
  fontSize?: number
  /** The first page with its query; by default the first of `app.json`. */
  launchUrl?: string
  /** From where WeChat opens it, as a number of its list: 1001 the list of mini programs, 1047 a mini program code. */
  scene?: number
  /** Where the phone keeps files and storage; without it they are gone when the host ends. */
  folder?: string
}

export interface ExceptionReport {
  name: string
  message: string
  stack: string
}

/** Every word that WeChat's console knows. */
const CONSOLE = ['log', 'info', 'warn', 'error', 'debug', 'group', 'groupEnd', 'time', 'timeEnd', 'table'] as const

/**
 * The logic layer of a mini program without WeChat: runs the built code and draws its pages.
 * Events: `exception` (ExceptionReport), `log` ({ type, args }).
 */
export class AppService extends EventEmitter {
  readonly project: Project
  readonly device: Device
  readonly realm: Realm
  readonly view: ViewEngine
  readonly timers: Timers
  readonly jitter: Jitter
  readonly drawing: Drawing
  readonly sight: Sight
  readonly navigation: Navigation
  readonly wx: Loose
  readonly pageDefinitions = new Map<string, Loose>()
  readonly componentDefinitions = new Map<string, Loose>()
  readonly exceptions: ExceptionReport[] = []
  /** The object that `getApp()` answers. */
  app: Loose | undefined
  launchOptions: Loose = {}
  private appDefinition: Loose = {}
  private readonly modules = new Map<string, unknown>()
  private readonly using = new Map<string, Record<string, string>>()
  private telling = false

  constructor(
    folder: string,
    readonly options: HostOptions = {},
  ) {
    super()
    this.project = new Project(folder)
    this.device = new Device(options.folder)
    this.jitter = new Jitter(options.jitter ?? 0, options.seed)
    this.timers = new Timers((work) => this.guard(work))
    this.view = new ViewEngine(this.project.root, (error) => this.fail(error))
    this.realm = new Realm(this.globals())
    this.drawing = new Drawing(this)
    this.sight = new Sight(this)
    this.navigation = new Navigation(this)
    this.wx = createWx(this)
    this.realm.context.wx = this.wx
  }

  /** Starts the app and opens its first page. */
  async launch(): Promise<void> {
    const [first = ''] = this.project.pages
    const { route, query } = this.navigation.parse(this.options.launchUrl ?? `/${first}`)
    this.launchOptions = { path: route, query, scene: this.options.scene ?? 1001, shareTicket: '', referrerInfo: {} }
    this.load('app')
    // Eagerly: what throws while it is loaded is found, whether or not a test opens that page.
    for (const page of this.project.pages) {
      this.load(page)
      this.componentsOf(page)
    }
    this.app = Object.assign(this.realm.object(), this.appDefinition)
    const options = this.realm.into(this.launchOptions)
    for (const life of ['onLaunch', 'onShow']) this.guard(() => callIfThere(this.app, life, options))
    await this.navigation.go('reLaunch', `/${route}`, query)
  }

  get top(): PageHolder {
    const top = this.navigation.stack.at(-1)
    if (!top) throw new Error('No page is open')
    return top
  }

  /** Runs code of the mini program; what it throws is an exception of the app, not of the host. */
  guard<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      this.fail(error)
      return undefined
    }
  }

  /** Takes note of an exception and tells the app of it, as WeChat does. */
  fail(error: unknown): void {
    const { name = 'Error', stack = '' } = isLoose(error) ? (error as { name?: string; stack?: string }) : {}
    const report = { name, message: messageOf(error), stack }
    this.exceptions.push(report)
    this.emit('exception', report)
    if (this.telling) return
    this.telling = true
    try {
      callIfThere(this.app, 'onError', `${report.message}\n${report.stack}`)
    } catch {
      // What an error handler throws itself has no handler.
    }
    this.telling = false
  }

  /** The components that a page or component names, by the name in its template; each is loaded with what it uses. */
  componentsOf(route: string): Record<string, string> {
    const known = this.using.get(route)
    if (known) return known
    const named: Record<string, string> = {}
    this.using.set(route, named)
    const declared = { ...this.project.app.usingComponents, ...this.project.unit(route).usingComponents }
    for (const [name, reference] of Object.entries(declared)) {
      if (/^(plugin|dynamicLib):/.test(reference)) continue
      const path = posix.join(reference.startsWith('/') ? '.' : posix.dirname(route), reference)
      named[name] = path
      if (!this.project.has(`${path}.js`)) {
        throw new Error(`component not found: ${route}.json usingComponents["${name}"] -> ${path}`)
      }
      if (!this.componentDefinitions.has(path)) this.load(path)
      this.componentsOf(path)
    }
    return named
  }

  /** Waits until nothing is left to draw and no short timer runs, or a second has passed. */
  async idle(): Promise<void> {
    const end = Date.now() + 1000
    let quiet = 0
    while (quiet < 3 && Date.now() < end) {
      const busy = this.navigation.stack.some((page) => page.dirty) || this.timers.busy || this.sight.busy
      quiet = busy ? 0 : quiet + 1
      await new Promise<void>((resolve) => (busy ? setTimeout(resolve, 1) : setImmediate(resolve)))
    }
  }

  close(): void {
    this.timers.stopAll()
    for (const page of this.navigation.stack) page.dead = true
    this.navigation.stack.length = 0
    this.device.close()
  }

  private globals(): Loose {
    const console = Object.fromEntries(
      CONSOLE.map((type) => [type, (...args: unknown[]) => this.emit('log', { type, args })]),
    )
    const define =
      (definitions: () => Map<string, Loose>) =>
      (definition: Loose): void => {
        definitions().set(String(this.realm.context.__wxRoute), definition)
      }
    return {
      console,
      ...this.timers.globals(),
      App: (definition: Loose) => {
        this.appDefinition = definition
      },
      Page: define(() => this.pageDefinitions),
      Component: define(() => this.componentDefinitions),
      Behavior: (behavior: unknown) => behavior,
      getApp: () => this.app,
      getCurrentPages: () => this.navigation.stack.map((page) => page.instance),
      requirePlugin: () => ({}),
      __wxConfig: { envVersion: 'develop', ...this.project.app },
      __wxRoute: 'app',
    }
  }

  private load(route: string): void {
    this.realm.context.__wxRoute = route
    this.require(route)
  }

  private require(id: string): unknown {
    const file = [id, `${id}.js`, `${id}/index.js`].find((candidate) => this.project.has(candidate))
    if (!file) throw new Error(`module '${id}.js' is not defined`)
    if (!this.modules.has(file)) {
      this.modules.set(file, {})
      const folder = posix.dirname(file)
      const exports = this.realm.runModule(this.project.read(file), posix.join(this.project.root, file), (wanted) =>
        this.require(posix.join(wanted.startsWith('/') ? '' : folder, wanted).replace(/\.js$/, '')),
      )
      this.modules.set(file, exports)
    }
    return this.modules.get(file)
  }
}
