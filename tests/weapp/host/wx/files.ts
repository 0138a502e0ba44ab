import { copyFileSync, existsSync, statSync } from 'node:fs'
import type { AppService } from '../service/AppService'
import type { Loose } from '../values'
import { callBack, settle } from './answer'
import type { Define } from './define'

/** Files of the phone are files of this machine: a mocked `chooseMedia` names them by their paths. */
export function addFiles(service: AppService, define: Define, wx: Loose): void {
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
    ).map(([name, work]) => {
      const done = async (options: Loose) => service.realm.into(await work(options))
      // The file system manager answers by callbacks only.
      return [
        name,
        (options: Loose) =>
          callBack(
            service,
            options,
            settle(service, name, () => done(options)),
          ),
      ]
    }),
  )
  wx.getFileSystemManager = () => manager
}
