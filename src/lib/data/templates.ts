import type { InputOf } from '@contract/contract'
import type { TemplateView } from '@contract/template'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { newRequestId } from '../ids'

const FRESH = 60_000

/** The texts that an office can write with: its own and the street's; an administrator without an office has the street's. */
export function useTemplates(officeId: string | undefined, street = false) {
  return useQuery({
    queryKey: ['templates', officeId],
    queryFn: () => call('cases.templates', officeId === undefined ? {} : { officeId }),
    enabled: officeId !== undefined || street,
    staleTime: FRESH,
  })
}

/** Writes, changes or retires a template; lists are brought up to date. */
export function useTemplateEditing() {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries({ queryKey: ['templates'] })
  const save = useMutation({
    mutationFn: (input: InputOf<'cases.saveTemplate'>) =>
      call('cases.saveTemplate', input, { requestId: newRequestId() }),
    onSuccess,
  })
  const retire = useMutation({
    mutationFn: ({ _id, version }: TemplateView) => call('cases.retireTemplate', { templateId: _id, version }),
    onSuccess,
  })
  return { save, retire }
}
