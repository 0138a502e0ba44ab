import assert from 'node:assert/strict'
import type { Case, Target, Topic } from './Case'

const content = Buffer.from('内容 of a file')
const upload = async ({ sdk, name }: Target, path: string, fileContent = content) =>
  (await sdk.uploadFile({ cloudPath: `${name('files')}/${path}`, fileContent })).fileID
const download = async ({ sdk }: Target, fileID: string) =>
  Buffer.from((await sdk.downloadFile({ fileID })).fileContent as unknown as Buffer)

const link = async ({ sdk }: Target, fileID: string, maxAge?: number) => {
  const { fileList } = await sdk.getTempFileURL({ fileList: [maxAge ? { fileID, maxAge } : fileID] as never })
  return fileList[0] as { code: string; tempFileURL: string }
}

const table: Array<[name: string, run: (target: Target) => Promise<void>]> = [
  [
    'a file comes back as it went',
    async (target) => assert.deepEqual(await download(target, await upload(target, 'a.txt')), content),
  ],
  [
    'its id names environment and path',
    async (target) => assert.match(await upload(target, 'b.txt'), /^cloud:\/\/[^/]+\/.*\/b\.txt$/),
  ],
  [
    'Chinese names and spaces',
    async (target) => assert.deepEqual(await download(target, await upload(target, '头像 a.txt')), content),
  ],
  [
    'an upload replaces',
    async (target) => {
      const fileID = await upload(target, 'c.txt')
      await upload(target, 'c.txt', Buffer.from('new'))
      assert.equal((await download(target, fileID)).toString(), 'new')
    },
  ],
  [
    'a megabyte',
    async (target) => {
      const bytes = Buffer.alloc(1_000_000, 7)
      assert.ok((await download(target, await upload(target, 'd.bin', bytes))).equals(bytes))
    },
  ],
  [
    'a temporary link reads',
    async (target) => {
      const { code, tempFileURL } = await link(target, await upload(target, 'e.txt'))
      assert.equal(code, 'SUCCESS')
      assert.equal(await (await fetch(tempFileURL)).text(), content.toString())
    },
  ],
  [
    'a link of its own age',
    async (target) => {
      const { tempFileURL } = await link(target, await upload(target, 'f.txt'), 60)
      assert.equal((await fetch(tempFileURL)).status, 200)
    },
  ],
  [
    'a link with a wrong signature',
    async (target) => {
      const { tempFileURL } = await link(target, await upload(target, 'g.txt'))
      const url = new URL(tempFileURL)
      url.searchParams.set('sign', 'x')
      assert.equal((await fetch(url)).status, 403)
    },
  ],
  [
    'no link to what is not there',
    async (target) => {
      const fileID = (await upload(target, 'h.txt')).replace('h.txt', 'none.txt')
      assert.equal((await link(target, fileID)).code, 'STORAGE_FILE_NONEXIST')
    },
  ],
  [
    'no download of what is not there',
    async (target) => {
      const fileID = (await upload(target, 'i.txt')).replace('i.txt', 'none.txt')
      await assert.rejects(() => download(target, fileID), { code: 'STORAGE_FILE_NONEXIST' })
    },
  ],
  [
    'a deleted file is gone',
    async (target) => {
      const fileID = await upload(target, 'j.txt')
      const { fileList } = await target.sdk.deleteFile({ fileList: [fileID] })
      assert.equal(fileList[0]?.code, 'SUCCESS')
      await assert.rejects(() => download(target, fileID))
    },
  ],
  [
    'size and type of a file',
    async (target) => {
      const fileID = await upload(target, 'k.txt')
      const { fileList } = await target.sdk.getFileInfo({ fileList: [fileID] })
      assert.equal(Number((fileList[0] as unknown as { size: number }).size), content.length)
    },
  ],
  [
    'a copy',
    async (target) => {
      const { sdk, name } = target
      const fileID = await upload(target, 'l.txt')
      const [srcPath, dstPath] = [`${name('files')}/l.txt`, `${name('files')}/copy/l.txt`]
      await sdk.copyFile({ fileList: [{ srcPath, dstPath }] as never })
      assert.deepEqual(await download(target, fileID.replace('/l.txt', '/copy/l.txt')), content)
    },
  ],
]

export const storageCases: Topic = {
  name: 'storage',
  collections: [],
  cases: table.map(([name, run]): Case => ({ name, run })),
}
