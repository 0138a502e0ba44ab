import type { InputOf } from '@contract/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'

export type CodeKind = InputOf<'admin.codes'>['kind']

/** The code that WeChat draws for a scene; it stays the same. */
export const useMiniCode = (scene: string) =>
  useQuery({
    queryKey: ['admin', 'miniCode', scene],
    queryFn: () => call('admin.miniCode', { scene }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The codes of one kind, of a community where they belong to one. */
export const useCodes = (kind: CodeKind, communityId: string | undefined, enabled: boolean) =>
  useQuery({
    queryKey: ['admin', 'codes', kind, communityId],
    queryFn: () => call('admin.codes', { kind, ...(communityId ? { communityId } : {}) }),
    enabled,
  })
