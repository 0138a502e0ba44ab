import Taro from '@tarojs/taro'
import type { LocalImage } from '../cloud/types'

const START = 'photo-'

const folder = (): string => Taro.env.USER_DATA_PATH ?? ''
const pathOf = (key: string): string => `${folder()}/${START}${key}`

/** Writes a picture to where it outlives the app's closing; answers its path, or nothing when there is no room. */
export function keepPicture(key: string, picture: ArrayBuffer): Promise<string | undefined> {
  const filePath = pathOf(key)
  return new Promise((resolve) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: picture,
      success: () => resolve(filePath),
      fail: () => resolve(undefined),
    })
  })
}

/** A picture that was kept; nothing when it is gone. */
export function findPicture(_key: string, image: Omit<LocalImage, 'blob'>): Promise<LocalImage | undefined> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().access({
      path: image.path,
      success: () => resolve(image),
      fail: () => resolve(undefined),
    })
  })
}

export function dropPicture(key: string): void {
  Taro.getFileSystemManager().unlink({ filePath: pathOf(key), fail: () => undefined })
}

/** The keys of all pictures that are kept on this device. */
export function keptPictures(): Promise<string[]> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readdir({
      dirPath: folder(),
      success: ({ files }) =>
        resolve(files.filter((name) => name.startsWith(START)).map((name) => name.slice(START.length))),
      fail: () => resolve([]),
    })
  })
}
