import type { LocalImage } from '../cloud/types'

const DATABASE = 'photos'
const STORE = 'unsent'

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

let opened: Promise<IDBDatabase> | undefined

function database(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('blocked'))
  }).catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}

async function work<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await database()).transaction(STORE, mode)
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  const [value] = await Promise.all([answer(ask(transaction.objectStore(STORE))), ended])
  return value
}

/** Keeps a picture in the browser beyond the closing of the page; whether there was room and leave for it. */
export function keepPicture(key: string, picture: Blob): Promise<boolean> {
  return work('readwrite', (store) => store.put(picture, key)).then(
    () => true,
    () => false,
  )
}

/** A picture that was kept; nothing when it is gone. */
export async function findPicture(key: string, image: Omit<LocalImage, 'blob'>): Promise<LocalImage | undefined> {
  const blob: unknown = await work('readonly', (store) => store.get(key)).catch(() => undefined)
  return blob instanceof Blob ? { ...image, blob } : undefined
}

export function dropPicture(key: string): void {
  work('readwrite', (store) => store.delete(key)).catch(() => undefined)
}

/** The keys of all pictures that are kept on this device. */
export const keptPictures = (): Promise<string[]> =>
  work('readonly', (store) => store.getAllKeys()).then(
    (keys) => keys.map(String),
    () => [],
  )
