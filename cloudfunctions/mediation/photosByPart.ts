/** Bytes of the photos in one document: in base64, with the document around them, within the six megabytes of an answer. */
const PART_MOST = 3_500_000

interface Sized {
  sealed?: { bytes: number }
}

/** Photos in their order, in as many groups as documents are needed; the first one is there without any photo too. */
export function photosByPart<T extends Sized>(files: readonly T[]): T[][] {
  const parts: T[][] = []
  let room = 0
  for (const file of files) {
    const bytes = file.sealed?.bytes ?? PART_MOST
    if (parts.length === 0 || bytes > room) {
      parts.push([])
      room = PART_MOST
    }
    parts.at(-1)?.push(file)
    room -= bytes
  }
  return parts
}
