import { inflateRawSync } from 'node:zlib'

const ENTRY = 0x02014b50
const STORED = 0

/** The files of a zip archive as text, by name, read from its directory. */
export function textsInZip(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const texts = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  while (zip.readUInt32LE(at) === ENTRY) {
    const method = zip.readUInt16LE(at + 10)
    const size = zip.readUInt32LE(at + 20)
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [number, number, number]
    const local = zip.readUInt32LE(at + 42)
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(begin, begin + size)
    texts.set(
      zip.toString('utf8', at + 46, at + 46 + name),
      (method === STORED ? packed : inflateRawSync(packed)).toString('utf8'),
    )
    at += 46 + name + extra + comment
  }
  return texts
}
