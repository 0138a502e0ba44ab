import { useEffect, useState } from 'react'
import { useText } from '@/lib/i18n'
import type { PendingPhotos } from './usePhotoUploads'

export interface AfterPhotos {
  /** The button was pressed, and photos are still on their way. */
  waiting: boolean
  /** What the button says meanwhile. */
  label: string
  /** Sends now, or as soon as every photo is in the cloud or has failed. */
  start(): void
}

/** Whoever pressed the button need not wait for photos and press it again: the form goes when they are in. */
export function useAfterPhotos({ uploading }: PendingPhotos, arrived: number, send: () => void): AfterPhotos {
  const words = useText().components.photos
  const [waiting, setWaiting] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what the form holds when the last photo is in
  useEffect(() => {
    if (!waiting || uploading > 0) return
    setWaiting(false)
    send()
  }, [waiting, uploading])
  const label = words.sending(arrived + 1, arrived + uploading)
  return { waiting, label, start: () => (uploading > 0 ? setWaiting(true) : send()) }
}
