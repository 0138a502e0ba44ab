import { useEffect, useRef, useState } from 'react'
import { asFailure } from '@/lib/cloud/call'
import { useText } from '@/lib/i18n'
import { newRequestId } from '@/lib/ids'
import { choosePhotos } from '@/lib/photos/choose'
import { type ChosenPhoto, isStillThere, type PhotoChoice, type UploadedPhoto } from '@/lib/photos/types'
import { uploadPhoto } from '@/lib/photos/upload'

/** How many photos are not in the cloud yet: on their way, or refused and waiting to be sent again or removed. */
export interface PendingPhotos {
  uploading: number
  failed: number
}

export const NO_PENDING_PHOTOS: PendingPhotos = { uploading: 0, failed: 0 }

interface PendingPhoto {
  key: string
  chosen: ChosenPhoto
  failed: boolean
}

interface Options {
  photos: readonly UploadedPhoto[]
  most: number
  onChange(change: (photos: readonly UploadedPhoto[]) => readonly UploadedPhoto[]): void
  onPending(pending: PendingPhotos): void
}

/** The photos on their way to the cloud, and what can be done with them. */
export function usePhotoUploads({ photos, most, onChange, onPending }: Options) {
  const text = useText()
  const [pending, setPending] = useState<PendingPhoto[]>([])
  const [problem, setProblem] = useState<string>()
  const [leftOut, setLeftOut] = useState('')
  const dropped = useRef(new Set<string>())
  const failed = pending.filter((item) => item.failed).length
  const uploading = pending.length - failed
  // biome-ignore lint/correctness/useExhaustiveDependencies: told only when it changes
  useEffect(() => onPending({ uploading, failed }), [uploading, failed])

  // A draft may be older than the photos the cloud kept for it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, when the draft is taken up again
  useEffect(() => {
    const now = Date.now()
    if (photos.every((photo) => isStillThere(photo, now))) return
    onChange((all) => all.filter((photo) => isStillThere(photo, now)))
    setProblem(text.components.photos.expired)
  }, [])

  const drop = (key: string) => {
    dropped.current.add(key)
    setProblem(undefined)
    setPending((all) => all.filter((item) => item.key !== key))
  }

  const send = async (item: PendingPhoto) => {
    try {
      const uploaded = await uploadPhoto(item.chosen)
      if (dropped.current.has(item.key)) return
      setPending((all) => all.filter((each) => each.key !== item.key))
      onChange((all) => [...all, uploaded])
    } catch (error) {
      const failure = asFailure(error)
      setPending((all) => all.map((each) => (each.key === item.key ? { ...each, failed: true } : each)))
      setProblem(failure.message || text.errors.byCode[failure.code])
    }
  }

  const whatIsMissing = ({ unreadable, tooMany }: PhotoChoice): string => {
    const words = text.components.photos
    return [unreadable.length > 0 && words.unreadable(unreadable), tooMany > 0 && words.tooMany(tooMany, most)]
      .filter(Boolean)
      .join(' ')
  }

  const choose = async () => {
    setProblem(undefined)
    setLeftOut('')
    try {
      const room = most - photos.length - pending.length
      const choice = await choosePhotos(room)
      setLeftOut(whatIsMissing(choice))
      const items = choice.photos.map((photo) => ({ key: newRequestId(), chosen: photo, failed: false }))
      setPending((all) => [...all, ...items])
      for (const item of items) await send(item)
    } catch {
      setProblem(text.components.photos.refused)
    }
  }

  const retry = (key: string) => {
    const item = pending.find((each) => each.key === key)
    if (!item) return
    setProblem(undefined)
    setPending((all) => all.map((each) => (each.key === key ? { ...each, failed: false } : each)))
    void send(item)
  }

  return { pending, problem: [leftOut, problem].filter(Boolean).join(' '), choose: () => void choose(), retry, drop }
}
