import type { AppService } from '../service/AppService'
import type { Define } from './define'

const LIMIT_BYTES = 10 * 1024 * 1024

/** `wx.setStorage` and its like: 10 MB, keyed by text, values as JSON. */
export function addStorage({ realm, device }: AppService, define: Define): void {
  const stored = new Map<string, string>(device.readStorage())
  const changed = () => device.writeStorage(stored)
  const remove = (key: unknown): void => {
    stored.delete(String(key))
    changed()
  }
  const clear = (): void => {
    stored.clear()
    changed()
  }
  const put = (key: unknown, value: unknown): void => {
    if (typeof key !== 'string') throw new Error('parameter.key should be String')
    const before = stored.get(key)
    stored.set(key, JSON.stringify({ value: value ?? '' }))
    const bytes = [...stored].reduce((sum, [name, text]) => sum + Buffer.byteLength(name) + Buffer.byteLength(text), 0)
    if (bytes <= LIMIT_BYTES) {
      changed()
      return
    }
    if (before === undefined) stored.delete(key)
    else stored.set(key, before)
    throw new Error('exceed storage max size 10Mb')
  }
  const get = (key: unknown): unknown => {
    const text = stored.get(String(key))
    return text === undefined ? '' : realm.into((JSON.parse(text) as { value: unknown }).value)
  }
  const info = () => ({ keys: [...stored.keys()], currentSize: 1, limitSize: LIMIT_BYTES / 1024 })
  define.now('setStorageSync', put)
  define.now('getStorageSync', get)
  define.now('removeStorageSync', remove)
  define.now('clearStorageSync', clear)
  define.now('getStorageInfoSync', () => realm.into(info()))
  define.later('setStorage', ({ key, data }) => put(key, data))
  define.later('getStorage', ({ key }) => {
    if (!stored.has(String(key))) throw new Error('data not found')
    return { data: get(key) }
  })
  define.later('removeStorage', ({ key }) => remove(key))
  define.later('clearStorage', clear)
  define.later('getStorageInfo', info)
}
