import Taro from '@tarojs/taro'

/** Moves a chosen picture to where it outlives the app's closing; answers its new path, or nothing when there is no room. */
export function keepPicture(path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath: path,
      success: (saved) => resolve('savedFilePath' in saved ? String(saved.savedFilePath) : undefined),
      fail: () => resolve(undefined),
    })
  })
}

/** Removes a picture that was kept. */
export function dropPicture(path: string): void {
  Taro.getFileSystemManager().removeSavedFile({ filePath: path, fail: () => undefined })
}
