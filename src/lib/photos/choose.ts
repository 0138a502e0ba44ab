import Taro from '@tarojs/taro'
import { currentText } from '../i18n'
import { requirePrivacy } from '../privacy'
import { type ChosenPhoto, JPEG_QUALITY, type PhotoChoice, SIDE_MOST } from './types'

function sizeOf(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath: path,
      success: (info) => resolve('size' in info ? info.size : 0),
      fail: reject,
    })
  })
}

/** Encodes a photo anew: smaller, and without the place and time that a camera writes into it. */
async function prepare(path: string): Promise<ChosenPhoto> {
  const compressed = await Taro.compressImage({
    src: path,
    quality: JPEG_QUALITY * 100,
    compressedWidth: SIDE_MOST,
  })
  const smaller = compressed.tempFilePath
  return { preview: smaller, image: { path: smaller, bytes: await sizeOf(smaller), type: 'jpg' } }
}

/** Lets the person choose or take photos. Cancelling is an empty answer; a refusal of access is an error. */
export async function choosePhotos(most: number): Promise<PhotoChoice> {
  await requirePrivacy()
  const choice: PhotoChoice = { photos: [], unreadable: [], tooMany: 0 }
  try {
    const chosen = await Taro.chooseMedia({ count: Math.min(most, 9), mediaType: ['image'], sizeType: ['compressed'] })
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
