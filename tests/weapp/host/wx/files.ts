import { copyFileSync, existsSync, statSync } from 'node:fs'
import { isCallable, type Loose } from '../values'
import type { Define } from './define'

/** Files of the phone are files of this machine: a mocked `chooseMedia` names them by their paths. */
export function addFiles(define: Define, wx: Loose): void {
  const infoOf = (path: unknown): { size: number } => {
    const file = String(path)
    if (!existsSync(file)) throw new Error(`no such file "${file}"`)
    return { size: statSync(file).size }
  }
  define.later('getFileInfo', ({ filePath }) => infoOf(filePath))
  define.later('compressImage', ({ src }) => {
    infoOf(src)
    return { tempFilePath: src }
  })
  define.later('getImageInfo', ({ src }) => {
    infoOf(src)
    return { width: 100, height: 100, path: src, type: 'png', orientation: 'up' }
  })
  const kept = (path: unknown): string => {
    const saved = `${String(path)}.saved`
    copyFileSync(String(path), saved)
    return saved
  }
  define.later('saveFile', ({ tempFilePath }) => ({ savedFilePath: kept(tempFilePath) }))
  const manager = Object.fromEntries(
    (
      [
        ['getFileInfo', ({ filePath }) => infoOf(filePath)],
        ['saveFile', ({ tempFilePath }) => ({ savedFilePath: kept(tempFilePath) })],
        ['access', ({ path }) => void infoOf(path)],
        ['unlink', () => undefined],
        ['removeSavedFile', () => undefined],
      ] as Array<[string, (options: Loose) => unknown]>
    ).map(([name, work]) => [name, (options: Loose) => answer(name, work, options)]),
  )
  wx.getFileSystemManager = () => manager
}

/** The file system manager answers by callbacks only. */
function answer(name: string, work: (options: Loose) => unknown, options: Loose): void {
  const { success, fail, complete } = options
  setImmediate(() => {
    let result: Loose
    let done = success
    try {
      result = { errMsg: `${name}:ok`, ...(work(options) as Loose | undefined) }
    } catch (error) {
      result = { errMsg: `${name}:fail ${(error as Error).message}` }
      done = fail
    }
    if (isCallable(done)) done(result)
    if (isCallable(complete)) complete(result)
  })
}
