import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DIST } from '../../../scripts/lib/paths'

export interface BundleSizes {
  /** What `index.html` names to be run before anything is seen, in bytes as they are sent. */
  entry: number
  /** The entry with code and style of the first page, which are fetched beside it. */
  firstPage: number
  /** The words of English, which only who reads them fetches. */
  english: number
}

const H5 = join(DIST, 'h5')

/** As a web server sends it. */
const sent = (file: string): number => gzipSync(readFileSync(join(H5, file))).length

const sum = (files: readonly string[]): number => files.reduce((bytes, file) => bytes + sent(file), 0)

/** What a browser fetches before the first page stands there, from what was built. */
export function bundleSizes(): BundleSizes {
  const html = readFileSync(join(H5, 'index.html'), 'utf8')
  const named = (tag: RegExp): string[] => [...html.matchAll(tag)].map(([, file]) => file ?? '')
  const entry = [...named(/<script[^>]* src="\.\/([^"]+)"/g), ...named(/<link href="\.\/([^"]+)" rel="stylesheet"/g)]
  const beside = named(/<link rel="preload"[^>]* href="\.\/([^"]+)"/g)
  const english = readdirSync(join(H5, 'js')).filter((file) => /^english\.[0-9a-f]+\.js$/.test(file))
  if (entry.length === 0 || beside.length === 0 || english.length !== 1) throw new Error('dist/h5 is not what it was')
  return { entry: sum(entry), firstPage: sum([...entry, ...beside]), english: sum(english.map((file) => `js/${file}`)) }
}
