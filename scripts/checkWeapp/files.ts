import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file below a folder, as paths relative to it. */
export function filesBelow(folder: string): string[] {
  const all = (inside: string): string[] =>
    readdirSync(inside).flatMap((name) => {
      const path = join(inside, name)
      return statSync(path).isDirectory() ? all(path) : [relative(folder, path)]
    })
  return all(folder)
}
