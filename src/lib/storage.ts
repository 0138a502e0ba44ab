import Taro from '@tarojs/taro'

/** Reads a value kept on this device; a broken or missing one is `undefined`. */
export function readStored<T>(key: string): T | undefined {
  try {
    const value: unknown = Taro.getStorageSync(key)
    return value === '' || value === undefined || value === null ? undefined : (value as T)
  } catch {
    return undefined
  }
}

/** Keeps a value on this device. A full or forbidden storage is no reason to stop: the value is then simply not kept. */
export function store(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}

/** Forgets a value kept on this device. */
export function forget(key: string): void {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // nothing was kept
  }
}

/** The keys on this device that begin so. */
export function storedKeys(start: string): string[] {
  try {
    return Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(start))
  } catch {
    return []
  }
}
