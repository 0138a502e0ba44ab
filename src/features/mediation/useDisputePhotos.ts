import { useEffect, useRef, useState } from 'react'
import type { PhotoTile } from '@/components/PhotoGrid/PhotoTiles'
import { call } from '@/lib/cloud/call'
import { newRequestId } from '@/lib/ids'
import { forgetSeen, showBytes } from '@/lib/photos/seen'

type Known = Readonly<Record<string, Pick<PhotoTile, 'url' | 'failed'>>>

/** The photos of a dispute, fetched one after the other while somebody looks at them and forgotten when they leave. */
export function useDisputePhotos(caseId: string, fileIds: readonly string[]) {
  const [known, setKnown] = useState<Known>({})
  const urls = useRef<string[]>([])
  const left = useRef(false)
  const ids = fileIds.join()

  const fetchOne = async (fileId: string) => {
    try {
      const { type, content } = await call('mediation.photo', { caseId, fileId })
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
  return { tiles: fileIds.map((id): PhotoTile => ({ id, ...known[id] })), retry }
}
