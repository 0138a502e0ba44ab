import Taro from '@tarojs/taro'
import { requirePrivacy } from '../privacy'
import { type ChosenPhoto, JPEG_QUALITY, SIDE_MOST } from './types'

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
export async function choosePhotos(most: number): Promise<ChosenPhoto[]> {
  await requirePrivacy()
  try {
    const chosen = await Taro.chooseMedia({ count: Math.min(most, 9), mediaType: ['image'], sizeType: ['compressed'] })
    return await Promise.all(chosen.tempFiles.map((file) => prepare(file.tempFilePath)))
  } catch (error) {
    if (/cancel/i.test((error as { errMsg?: string }).errMsg ?? '')) return []
    throw error
  }
}
