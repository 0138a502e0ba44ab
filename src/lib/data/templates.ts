import type { TemplateKind } from '@contract/template'
import { useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'

const FRESH = 60_000

/** The texts that an office can write with: its own and those that all use; an administrator without an office has the latter. */
export function useTemplates(kind: TemplateKind, officeId: string | undefined, forAll = false) {
  return useQuery({
    queryKey: ['templates', kind, officeId],
    queryFn: () => call('cases.templates', officeId === undefined ? { kind } : { kind, officeId }),
    enabled: officeId !== undefined || forAll,
    staleTime: FRESH,
  })
}
