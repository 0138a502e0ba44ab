import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import type { AppService } from '../service/AppService'
import type { Loose } from '../values'
import { callBack, settle } from './answer'
import type { Define } from './define'

/** Files of the phone are files of this machine: a mocked `chooseMedia` names them by their paths. */
export function addFiles(service: AppService, define: Define, wx: Loose): void {
  const { device, realm } = service
  const there = (path: unknown): string => {
    const file = device.pathOf(path)
    if (!existsSync(file)) throw new Error(`no such file or directory "${String(path)}"`)
    return file
  }
  const infoOf = (path: unknown): { size: number } => ({ size: statSync(there(path)).size })
  const read = ({ filePath, encoding }: Loose): Loose => {
    const bytes = readFileSync(there(filePath))
    const data = typeof encoding === 'string' ? bytes.toString(encoding as BufferEncoding) : realm.bytes(bytes)
    return Object.assign(realm.object(), { data })
  }
  const write = ({ filePath, data, encoding }: Loose): void => {
    const bytes =
      typeof data === 'string' ? Buffer.from(data, encoding as BufferEncoding) : new Uint8Array(data as ArrayBuffer)
    writeFileSync(device.pathOf(filePath), bytes)
  }
  const makeFolder = (path: unknown, recursive: unknown): void =>
    void mkdirSync(device.pathOf(path), { recursive: recursive === true })
  const removeFolder = (path: unknown, recursive: unknown): void =>
    recursive === true ? rmSync(there(path), { recursive }) : rmdirSync(there(path))
  const copy = (from: unknown, to: unknown): void => writeFileSync(device.pathOf(to), readFileSync(there(from)))
  let saved = 0
  const save = ({ tempFilePath, filePath }: Loose): Loose => {
    saved += 1
    const savedFilePath = typeof filePath === 'string' ? filePath : `${device.userData}/saved-${saved}`
    copy(tempFilePath, savedFilePath)
    return { savedFilePath }
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
  define.later('saveFile', save)
  const works: Record<string, (options: Loose) => unknown> = {
    getFileInfo: ({ filePath }) => infoOf(filePath),
    saveFile: save,
    access: ({ path }) => void there(path),
    writeFile: write,
    copyFile: ({ srcPath, destPath }) => copy(srcPath, destPath),
    readdir: ({ dirPath }) => ({ files: readdirSync(there(dirPath)) }),
    mkdir: ({ dirPath, recursive }) => makeFolder(dirPath, recursive),
    rmdir: ({ dirPath, recursive }) => removeFolder(dirPath, recursive),
    unlink: ({ filePath }) => unlinkSync(there(filePath)),
    removeSavedFile: ({ filePath }) => unlinkSync(there(filePath)),
  }
  // The file system manager answers by callbacks only, but for what ends in Sync.
  const manage = (name: string, work: (options: Loose) => unknown) => (options: Loose) =>
    callBack(
      service,
      options,
      settle(service, name, () => work(options)),
    )
  wx.getFileSystemManager = () => ({
    ...Object.fromEntries(
      Object.entries(works).map(([name, work]) => [name, manage(name, (options) => realm.into(work(options)))]),
    ),
    // Bytes are no JSON: they are made in the mini program's world.
    readFile: manage('readFile', read),
    mkdirSync: makeFolder,
    rmdirSync: removeFolder,
    writeFileSync: (filePath: unknown, data: unknown, encoding: unknown) => write({ filePath, data, encoding }),
  })
}
