import Taro from '@tarojs/taro'

const folder = (): string => `${Taro.env.USER_DATA_PATH}/seen`

let emptied = false

/** What a session before this one left behind, because the app was closed over it, goes first. */
function emptyOnce(): void {
  if (emptied) return
  emptied = true
  const files = Taro.getFileSystemManager()
  try {
    files.rmdirSync(folder(), true)
  } catch {
    // There was none.
  }
  files.mkdirSync(folder(), true)
}

/** Lays the bytes of a photo where this device can show them; answers the address. It goes with `forgetSeen`. */
export function showBytes(name: string, type: string, base64: string): Promise<string> {
  emptyOnce()
  const filePath = `${folder()}/${name}.${type}`
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: base64,
      encoding: 'base64',
      success: () => resolve(filePath),
      fail: reject,
    })
  })
}

export function forgetSeen(url: string): void {
  Taro.getFileSystemManager().unlink({ filePath: url, fail: () => undefined })
}
