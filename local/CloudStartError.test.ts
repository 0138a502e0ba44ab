import { asStartError } from './CloudStartError'

const file = '/data/cloud.sqlite'
const failed = (code: string) => Object.assign(new Error(code), { code })

const known: Array<[code: string, as: string, says: string]> = [
  ['SQLITE_NOTADB', 'DATA_DAMAGED', 'is damaged: move it away or restore a backup'],
  ['SQLITE_CORRUPT', 'DATA_DAMAGED', 'is damaged'],
  ['SQLITE_FULL', 'DISK_FULL', 'is full: free some space'],
  ['ENOSPC', 'DISK_FULL', 'is full'],
  ['SQLITE_BUSY', 'DATA_LOCKED', 'Another process is using'],
  ['SQLITE_CANTOPEN', 'NOT_WRITABLE', 'Cannot write'],
  ['SQLITE_READONLY', 'NOT_WRITABLE', 'Cannot write'],
  ['EACCES', 'NOT_WRITABLE', 'Cannot write'],
]
test.each(known)('%s is told as %s, naming the file', (code, as, says) => {
  const error = asStartError(failed(code), file) as Error & { code: string }
  expect(error.code).toBe(as)
  expect(error.message).toContain(file)
  expect(error.message).toContain(says)
})

test('an error that nobody can remedy stays as it is', () => {
  const error = failed('EWEIRD')
  expect(asStartError(error, file)).toBe(error)
})
