import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'

/** Settings of a page or component, as far as a host needs them. */
export interface UnitJson {
  usingComponents?: Record<string, string>
  component?: boolean
}

export interface AppJson extends UnitJson {
  pages: string[]
  subPackages?: Array<{ root: string; pages: string[] }>
  subpackages?: Array<{ root: string; pages: string[] }>
  tabBar?: { list?: Array<{ pagePath: string; iconPath?: string; selectedIconPath?: string }> }
  requiredPrivateInfos?: string[]
  permission?: Record<string, { desc?: string }>
  lazyCodeLoading?: string
  __usePrivacyCheck__?: boolean
}

/** A built mini program on disk: what is in it and where. */
export class Project {
  /** Absolute path of the folder that holds `app.json`. */
  readonly root: string
  readonly appid: string
  readonly app: AppJson
  /** Routes of all pages, those of subpackages with their root. */
  readonly pages: readonly string[]
  readonly tabs: readonly string[]

  /** `folder` holds `project.config.json`, or `app.json` itself. Throws when there is no mini program. */
  constructor(folder: string) {
    const settingsFile = join(folder, 'project.config.json')
    const settings = existsSync(settingsFile)
      ? (JSON.parse(readFileSync(settingsFile, 'utf8')) as { miniprogramRoot?: string; appid?: string })
      : {}
    const inside = settings.miniprogramRoot ?? '.'
    this.root = resolve(folder, existsSync(join(folder, inside, 'app.json')) ? inside : '.')
    if (!this.has('app.json')) throw new Error(`There is no built mini program in ${folder}: app.json is missing`)
    this.appid = settings.appid ?? 'touristappid'
    this.app = JSON.parse(this.read('app.json')) as AppJson
    const subpackages = this.app.subPackages ?? this.app.subpackages ?? []
    this.pages = [
      ...this.app.pages,
      ...subpackages.flatMap(({ root, pages }) => pages.map((page) => posix.join(root, page))),
    ]
    this.tabs = (this.app.tabBar?.list ?? []).map(({ pagePath }) => pagePath)
  }

  has(file: string): boolean {
    const path = join(this.root, file)
    return existsSync(path) && statSync(path).isFile()
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8')
  }

  /** The settings beside a page or component; nothing when it has none. */
  unit(route: string): UnitJson {
    return this.has(`${route}.json`) ? (JSON.parse(this.read(`${route}.json`)) as UnitJson) : {}
  }
}
