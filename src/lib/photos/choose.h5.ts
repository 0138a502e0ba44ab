import { newRequestId } from '../ids'
import { keepPicture } from './keep.h5'
import { plainPhoto, withOrientation } from './plainPhoto'
import { BYTES_MOST, type ChosenPhoto, type PhotoChoice, SMALLER } from './types'

const PREVIEW = { side: 160, quality: 0.7 }

function pickFiles(): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/jpeg,image/png,image/webp'
    input.multiple = true
    input.style.display = 'none'
    const finish = () => {
      resolve(Array.from(input.files ?? []))
      input.remove()
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    document.body.appendChild(input)
    input.click()
  })
}

function load(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const picture = new Image()
    picture.onload = () => resolve(picture)
    picture.onerror = () => reject(new Error('not a picture'))
    picture.src = url
  })
}

function draw(picture: HTMLImageElement, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(picture.naturalWidth, picture.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

function encode(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error('not encoded')))
    canvas.toBlob(done, 'image/jpeg', quality)
  })
}

async function smallEnough(picture: HTMLImageElement): Promise<Blob> {
  let blob: Blob | undefined
  for (const { side, quality } of SMALLER) {
    blob = await encode(draw(picture, side), quality)
    if (blob.size <= BYTES_MOST) break
  }
  if (!blob) throw new Error('not encoded')
  return blob
}

const bytesOf = (blob: Blob): Promise<Uint8Array> => new Response(blob).arrayBuffer().then((all) => new Uint8Array(all))

/** Older browsers draw a photo as it lies in the file, on its side: what they draw must say so again. */
async function upright(file: File, drawn: Blob): Promise<Blob> {
  if (CSS.supports('image-orientation', 'from-image')) return drawn
  const { orientation = 1 } = plainPhoto(await bytesOf(file)) ?? {}
  return new Blob([withOrientation(await bytesOf(drawn), orientation).slice()], { type: drawn.type })
}

/** Encodes a photo anew: smaller, and without the place and time that a camera writes into it. */
async function prepare(file: File): Promise<ChosenPhoto> {
  const url = URL.createObjectURL(file)
  try {
    const picture = await load(url)
    const blob = await upright(file, await smallEnough(picture))
    const preview = draw(picture, PREVIEW.side).toDataURL('image/jpeg', PREVIEW.quality)
    const key = newRequestId()
    const image = { path: file.name, bytes: blob.size, type: 'jpg' as const, blob }
    return { key, preview, image, kept: await keepPicture(key, blob), chosenAt: Date.now() }
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Lets the person choose or take photos, and tells how many are being made smaller. Cancelling is an empty answer. */
export async function choosePhotos(most: number, onChosen: (count: number) => void): Promise<PhotoChoice> {
  const choice: PhotoChoice = { photos: [], unreadable: [], tooMany: 0 }
  const files = await pickFiles()
  onChosen(Math.min(files.length, most))
  for (const file of files) {
    if (choice.photos.length >= most) choice.tooMany += 1
    else {
      const photo = await prepare(file).catch(() => undefined)
      if (photo) choice.photos.push(photo)
      else choice.unreadable.push(file.name)
    }
  }
  return choice
}
