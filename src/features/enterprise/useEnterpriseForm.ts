import { parkIn } from '@contract/park'
import { useState } from 'react'
import { asFailure } from '@/lib/cloud/call'
import { useEnterpriseChange } from '@/lib/data/enterprises'
import { useStreet } from '@/lib/data/street'
import { useDraft } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import { replace } from '@/lib/routes'
import { useSession } from '@/lib/session'
import { toast } from '@/lib/toast'
import { NO_PARK } from './profileDraft'
import { checkEnterprise, type EnterpriseDraft, type EnterpriseErrors } from './registration'

const FIELDS: readonly string[] = [
  'creditCode',
  'enterpriseName',
  'communityId',
  'address',
  'operator',
  'myRole',
  'parkId',
]
const isField = (name: string): name is keyof EnterpriseDraft => FIELDS.includes(name)

/** The form for registering an enterprise; one that exists already can be joined from it. */
export function useEnterpriseForm(accountId: string) {
  const text = useText()
  const words = text.enterprise.register
  const [initial] = useState<EnterpriseDraft>(() => ({
    creditCode: '',
    enterpriseName: '',
    communityId: useSession.getState().account?.communityId,
    address: '',
    operator: '',
    myRole: 'owner',
  }))
  const draft = useDraft(`enterprise:${accountId}`, initial)
  const [errors, setErrors] = useState<EnterpriseErrors>({})
  const [problem, setProblem] = useState<string>()
  /** The name of the enterprise that has this code already. */
  const [taken, setTaken] = useState<string>()
  const register = useEnterpriseChange('account.registerEnterprise')
  const join = useEnterpriseChange('account.joinEnterprise')

  const parks = useStreet().data?.parks ?? []
  const chosen = draft.value.parkId ?? parkIn(draft.value.address, parks)?._id
  const park = chosen === NO_PARK ? undefined : chosen

  const set = (part: Partial<EnterpriseDraft>) => {
    draft.change((value) => ({ ...value, ...part }))
    setErrors((current) => {
      const next = { ...current }
      for (const name of Object.keys(part)) if (isField(name)) delete next[name]
      return next
    })
    if (part.creditCode !== undefined) setTaken(undefined)
  }

  const fail = (error: unknown) => {
    const failure = asFailure(error)
    const message = failure.message || text.errors.byCode[failure.code]
    if (failure.code === 'DUPLICATE') {
      setTaken(String(failure.details.enterpriseName ?? ''))
      return
    }
    const found: EnterpriseErrors = {}
    for (const { field, message: why } of failure.fields) if (isField(field)) found[field] = why
    setErrors(found)
    if (Object.keys(found).length === 0) setProblem(message)
  }

  const done = (words: string) => {
    draft.discard()
    toast(words)
    replace('enterprises')
  }

  const save = async () => {
    const { communityId, operator, parkId: _, ...value } = draft.value
    const found = checkEnterprise(draft.value, words.errors)
    setErrors(found)
    setProblem(undefined)
    if (!communityId || Object.keys(found).length > 0) return
    await register
      .mutateAsync({
        ...value,
        communityId,
        ...(operator.trim() ? { operator } : {}),
        ...(park ? { parkId: park } : {}),
      })
      .then(() => done(words.done), fail)
  }

  const ask = async () => {
    setProblem(undefined)
    const { creditCode, myRole } = draft.value
    await join.mutateAsync({ creditCode, myRole }).then(() => done(words.joined), fail)
  }

  return {
    value: draft.value,
    parks,
    park: park ?? NO_PARK,
    set,
    errors,
    problem,
    taken,
    saving: register.isPending,
    joining: join.isPending,
    save,
    ask,
  }
}
