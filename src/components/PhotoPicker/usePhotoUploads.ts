import { useEffect, useRef, useState } from 'react'
import { asFailure } from '@/lib/cloud/call'
import { useText } from '@/lib/i18n'
import { choosePhotos } from '@/lib/photos/choose'
import { isStillThere, type PhotoChoice, type UnsentPhoto, type UploadedPhoto } from '@/lib/photos/types'
import { pictureOf, release, takeCharge } from '@/lib/photos/unsent'
import { uploadPhoto } from '@/lib/photos/upload'

/** How many photos are not in the cloud yet: being made smaller or on their way, or refused and waiting to be sent again or removed. */
export interface PendingPhotos {
  uploading: number
  failed: number
}

export const NO_PENDING_PHOTOS: PendingPhotos = { uploading: 0, failed: 0 }

interface PendingPhoto {
  key: string
  photo: UnsentPhoto
  failed: boolean
}

/** Photos of a draft that were not in the cloud when it was left, and where to note those that are not now. */
export interface UnsentPhotos {
  photos: readonly UnsentPhoto[]
  onChange(change: (photos: readonly UnsentPhoto[]) => readonly UnsentPhoto[]): void
}

interface Options {
  photos: readonly UploadedPhoto[]
  most: number
  onChange(change: (photos: readonly UploadedPhoto[]) => readonly UploadedPhoto[]): void
  onPending(pending: PendingPhotos): void
  unsent: UnsentPhotos
}

const pendingOf = (photo: UnsentPhoto): PendingPhoto => ({ key: photo.key, photo, failed: false })

/** The photos on their way to the cloud, and what can be done with them. */
export function usePhotoUploads({ photos, most, onChange, onPending, unsent }: Options) {
  const text = useText()
  const [pending, setPending] = useState<PendingPhoto[]>(() => unsent.photos.map(pendingOf))
  const [preparing, setPreparing] = useState(0)
  const left = useRef(false)
  const [problem, setProblem] = useState<string>()
  const [leftOut, setLeftOut] = useState('')
  const dropped = useRef(new Set<string>())
  const failed = pending.filter((item) => item.failed).length
  const uploading = pending.length - failed + preparing
  // biome-ignore lint/correctness/useExhaustiveDependencies: told only when it changes
  useEffect(() => onPending({ uploading, failed }), [uploading, failed])

  // A draft may be older than the photos the cloud kept for it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, when the draft is taken up again
  useEffect(() => {
    left.current = false
    const now = Date.now()
    if (photos.some((photo) => !isStillThere(photo, now))) {
      onChange((all) => all.filter((photo) => isStillThere(photo, now)))
      setProblem(text.components.photos.expired)
    }
    void sendEach(pending)
    return () => {
      left.current = true
    }
  }, [])

  /** Nothing more is to be done for it: it is in the cloud, or no longer wanted. */
  const finish = (key: string) => {
    setPending((all) => all.filter((item) => item.key !== key))
    unsent.onChange((all) => all.filter((each) => each.key !== key))
    release(key)
  }

  const drop = (key: string) => {
    dropped.current.add(key)
    setProblem(undefined)
    finish(key)
  }

  const lost = useRef(0)

  const send = async (item: PendingPhoto) => {
    if (dropped.current.has(item.key)) return
    const picture = await pictureOf(item.photo)
    if (!picture) {
      finish(item.key)
      lost.current += 1
      setProblem(text.components.photos.lost(lost.current))
      return
    }
    try {
      const uploaded = await uploadPhoto(picture)
      // Of a form that was left nobody takes the answer: the form takes it when it is opened again.
      if (left.current || dropped.current.has(item.key)) return
      finish(item.key)
      onChange((all) => [...all, uploaded])
    } catch (error) {
      const failure = asFailure(error)
      setPending((all) => all.map((each) => (each.key === item.key ? { ...each, failed: true } : each)))
      setProblem(failure.message || text.errors.byCode[failure.code])
    }
  }

  const sendEach = async (items: readonly PendingPhoto[]) => {
    for (const item of items) await send(item)
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
      const choice = await choosePhotos(room, setPreparing)
      setLeftOut(whatIsMissing(choice))
      const items = choice.photos.map(takeCharge).map(pendingOf)
      // Noted with the draft first: leaving the form before they are in the cloud does not lose them.
      unsent.onChange((all) => [...all, ...items.map(({ photo }) => photo)])
      setPending((all) => [...all, ...items])
      setPreparing(0)
      await sendEach(items)
    } catch {
      setPreparing(0)
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

  return {
    pending,
    preparing,
    problem: [leftOut, problem].filter(Boolean).join(' '),
    choose: () => void choose(),
    retry,
    drop,
  }
}
