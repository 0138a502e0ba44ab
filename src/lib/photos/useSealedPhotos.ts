import type { PhotoBytes } from '@contract/file'
import { useEffect, useRef, useState } from 'react'

import { newRequestId } from '../ids'
import { forgetSeen, showBytes } from './seen'

/** A photo as it is known so far. */
export interface SealedPhoto {
  id: string
  url?: string
  failed?: boolean
}

type Known = Readonly<Record<string, Omit<SealedPhoto, 'id'>>>

/** Photos that no link opens, fetched one after the other while somebody looks at them and forgotten when they leave. */
export function useSealedPhotos(fileIds: readonly string[], load: (fileId: string) => Promise<PhotoBytes>) {
  const [known, setKnown] = useState<Known>({})
  const urls = useRef<string[]>([])
  const left = useRef(false)
  const ids = fileIds.join()

  const fetchOne = async (fileId: string) => {
    try {
      const { type, content } = await load(fileId)
      if (left.current) return
      // The same photo may stand on the page twice: each place has its own copy and takes it away.
      const url = await showBytes(`${fileId}-${newRequestId()}`, type, content)
      if (left.current) return forgetSeen(url)
      urls.current.push(url)
      setKnown((all) => ({ ...all, [fileId]: { url } }))
    } catch {
      if (!left.current) setKnown((all) => ({ ...all, [fileId]: { failed: true } }))
    }
  }

  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
      for (const url of urls.current.splice(0)) forgetSeen(url)
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once each, whenever photos join
  useEffect(() => {
    const fetchAll = async () => {
      for (const fileId of fileIds) if (!left.current && !known[fileId]?.url) await fetchOne(fileId)
    }
    void fetchAll()
  }, [ids])

  const retry = (fileId: string) => {
    setKnown((all) => ({ ...all, [fileId]: {} }))
    void fetchOne(fileId)
  }
  return { tiles: fileIds.map((id): SealedPhoto => ({ id, ...known[id] })), retry }
}
