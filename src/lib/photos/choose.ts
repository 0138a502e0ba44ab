import Taro from '@tarojs/taro'
import { currentText } from '../i18n'
import { newRequestId } from '../ids'
import { requirePrivacy } from '../privacy'
import { keepPicture } from './keep'
import { plainPhoto } from './plainPhoto'
import { BYTES_MOST, type ChosenPhoto, type FINEST, type PhotoChoice, SMALLER } from './types'

function bytesOf(path: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: path,
      success: ({ data }) => (typeof data === 'string' ? reject(new Error('text')) : resolve(new Uint8Array(data))),
      fail: reject,
    })
  })
}

/** Makes a picture smaller; its longer side is `side` at most, and never longer than it was. */
async function compress(path: string, { side, quality }: typeof FINEST): Promise<string> {
  const { width, height } = await Taro.getImageInfo({ src: path })
  const longer = width >= height ? 'compressedWidth' : 'compressedHeight'
  const smaller = Math.max(width, height) > side ? { [longer]: side } : {}
  const { tempFilePath } = await Taro.compressImage({ src: path, quality: quality * 100, ...smaller })
  return tempFilePath
}

/** Encodes a photo anew: smaller, and without the place and time that a camera writes into it. */
async function prepare(path: string): Promise<ChosenPhoto> {
  let plain: ReturnType<typeof plainPhoto>
  for (const step of SMALLER) {
    const once = await compress(path, step)
    // Phones differ in which side is the longer one of a photo that was taken upright: a second look finds it.
    const { width, height } = await Taro.getImageInfo({ src: once })
    plain = plainPhoto(await bytesOf(Math.max(width, height) > step.side ? await compress(once, step) : once))
    if (!plain || plain.bytes.length <= BYTES_MOST) break
  }
  if (!plain) throw new Error('not a picture')
  const key = newRequestId()
  const { bytes, type } = plain
  const kept = await keepPicture(key, bytes.slice().buffer)
  if (kept === undefined) throw new Error('no room')
  return { key, preview: kept, image: { path: kept, bytes: bytes.length, type }, kept: true, chosenAt: Date.now() }
}

/**
 * Lets the person choose or take photos, and tells how many are being made smaller. Cancelling is an empty answer; a
 * refusal of access is an error.
 */
export async function choosePhotos(most: number, onChosen: (count: number) => void): Promise<PhotoChoice> {
  await requirePrivacy()
  const choice: PhotoChoice = { photos: [], unreadable: [], tooMany: 0 }
  try {
    const chosen = await Taro.chooseMedia({ count: Math.min(most, 9), mediaType: ['image'], sizeType: ['compressed'] })
    onChosen(chosen.tempFiles.length)
    for (const [index, file] of chosen.tempFiles.entries()) {
      const photo = await prepare(file.tempFilePath).catch(() => undefined)
      if (photo) choice.photos.push(photo)
      else choice.unreadable.push(currentText().components.photos.item(index + 1))
    }
    return choice
  } catch (error) {
    if (/cancel/i.test((error as { errMsg?: string }).errMsg ?? '')) return choice
    throw error
  }
}
