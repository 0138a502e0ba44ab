import { useEffect, useRef, useState } from 'react'
import { asFailure } from '@/lib/cloud/call'
import { useText } from '@/lib/i18n'
import { newRequestId } from '@/lib/ids'
import { choosePhotos } from '@/lib/photos/choose'
import { type ChosenPhoto, isStillThere, type UploadedPhoto } from '@/lib/photos/types'
import { uploadPhoto } from '@/lib/photos/upload'

interface PendingPhoto {
  key: string
  chosen: ChosenPhoto
  failed: boolean
}

interface Options {
  photos: readonly UploadedPhoto[]
  most: number
  onChange(change: (photos: readonly UploadedPhoto[]) => readonly UploadedPhoto[]): void
  onBusy?(busy: boolean): void
}

/** The photos on their way to the cloud, and what can be done with them. */
export function usePhotoUploads({ photos, most, onChange, onBusy }: Options) {
  const text = useText()
  const [pending, setPending] = useState<PendingPhoto[]>([])
  const [problem, setProblem] = useState<string>()
  const dropped = useRef(new Set<string>())
  const busy = pending.some((item) => !item.failed)
  // biome-ignore lint/correctness/useExhaustiveDependencies: told only when it changes
  useEffect(() => onBusy?.(busy), [busy])

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

  const choose = async () => {
    setProblem(undefined)
    try {
      const chosen = await choosePhotos(most - photos.length - pending.length)
      const items = chosen.map((photo) => ({ key: newRequestId(), chosen: photo, failed: false }))
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

  return { pending, problem, choose: () => void choose(), retry, drop }
}
