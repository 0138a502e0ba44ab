import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from '../../tests/weapp/host/Project'
import type { Check } from './Check'
import { filesBelow } from './files'

/** Our own budgets, in bytes; WeChat refuses a package of more than 2 MB. */
const MAIN_MOST = 1.2 * 1024 * 1024
const SUBPACKAGE_MOST = 800 * 1024

export interface PackageSize {
  package: string
  bytes: number
  limit: number
}

/** What each package has, given the bytes of every file by its path. */
export function packageSizes(project: Project, files: Readonly<Record<string, number>>): PackageSize[] {
  const roots = (project.app.subPackages ?? project.app.subpackages ?? []).map(({ root }) => root.replace(/\/$/, ''))
  const rootOf = (file: string): string | undefined => roots.find((root) => file.startsWith(`${root}/`))
  const bytesOf = (root: string | undefined): number =>
    Object.entries(files).reduce((sum, [file, bytes]) => sum + (rootOf(file) === root ? bytes : 0), 0)
  return [
    { package: 'main', bytes: bytesOf(undefined), limit: MAIN_MOST },
    ...roots.map((root) => ({ package: root, bytes: bytesOf(root), limit: SUBPACKAGE_MOST })),
  ]
}

/** The packages as they were built. */
export const builtSizes = (project: Project): PackageSize[] =>
  packageSizes(
    project,
    Object.fromEntries(filesBelow(project.root).map((file) => [file, statSync(join(project.root, file)).size])),
  )

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`

export const tooLarge = (sizes: readonly PackageSize[]): string[] =>
  sizes
    .filter(({ bytes, limit }) => bytes > limit)
    .map(
      ({ package: name, bytes, limit }) => `the package ${name} has ${kilobytes(bytes)}, more than ${kilobytes(limit)}`,
    )

export const sizes: Check = {
  name: 'sizes',
  about: 'main package ≤ 1.2 MB, each subpackage ≤ 800 KB',
  run: (project) => tooLarge(builtSizes(project)),
}
