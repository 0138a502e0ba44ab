import { useState } from 'react'
import { asFailure, call } from '@/lib/cloud/call'
import { useStreet } from '@/lib/data/street'
import { useDraft } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import { back, open, parameter, replace } from '@/lib/routes'
import { setAccount, useSession } from '@/lib/session'
import { toast } from '@/lib/toast'
import {
  checkRegistration,
  type RegistrationDraft,
  type RegistrationErrors,
  registerInput,
  updateInput,
} from './registration'

const FIELDS: Record<string, keyof RegistrationErrors> = {
  name: 'name',
  phone: 'phone',
  'phone.number': 'phone',
  'phone.code': 'phone',
  communityId: 'communityId',
  consent: 'consent',
}

/** Where to go once the person is registered: on to what was wanted, or home. */
function goOn(): void {
  const next = parameter('next')
  const scene = parameter('scene')
  if (next === 'newReport') replace('newReport', scene ? { scene } : {})
  else if (next === 'case') replace('case', { id: parameter('id') ?? '' })
  else if (next === 'join') replace('join', { code: parameter('code') ?? '' })
  else open('home')
}

/** The state of the form for registering and for changing one's details. */
export function useRegistration() {
  const text = useText()
  const street = useStreet()
  const known = useSession((session) => session.account)
  /** Whoever registers here keeps the form for registering until the page is left. */
  const [registering, setRegistering] = useState(false)
  const account = registering ? undefined : known
  const [initial] = useState<RegistrationDraft>(() => ({
    name: account?.name ?? '',
    phone: { by: 'typed', number: '' },
    communityId: account?.communityId,
    agreed: false,
  }))
  const draft = useDraft<RegistrationDraft>(`register:${account?._id ?? 'visitor'}`, initial)
  const [errors, setErrors] = useState<RegistrationErrors>({})
  const [problem, setProblem] = useState<string>()
  const [saving, setSaving] = useState(false)
  /** The number is somebody else's too: the page is left once that was read. */
  const [sharedPhone, setSharedPhone] = useState<{ title: string; leave(): void }>()
  const privacyVersion = street.data?.privacyVersion

  const set = (part: Partial<RegistrationDraft>) => {
    draft.change((value) => ({ ...value, ...part }))
    setErrors({})
  }

  const fail = (error: unknown) => {
    const failure = asFailure(error)
    const found: RegistrationErrors = {}
    for (const { field, message } of failure.fields) {
      const name = FIELDS[field]
      if (name) found[name] = message
    }
    const message = failure.message || text.errors.byCode[failure.code]
    if (failure.code === 'PHONE_CODE_REFUSED') found.phone = message
    if (failure.code === 'CONSENT_OUTDATED') {
      found.consent = message
      set({ agreed: false })
      void street.refetch()
    }
    setErrors(found)
    if (Object.keys(found).length === 0) setProblem(message)
  }

  const finish = (title: string, phoneShared: boolean | undefined, go: () => void) => {
    const leave = () => {
      draft.discard()
      go()
    }
    if (phoneShared) return setSharedPhone({ title, leave })
    toast(title)
    leave()
  }

  const save = async () => {
    if (saving) return
    const found = checkRegistration(draft.value, account !== undefined, text.account.register.errors)
    setErrors(found)
    setProblem(undefined)
    if (Object.keys(found).length > 0) return
    setSaving(true)
    try {
      const options = { requestId: draft.requestId }
      if (account) {
        const { phoneShared, ...changed } = await call('account.update', updateInput(draft.value), options)
        setAccount(changed)
        finish(text.common.saved, phoneShared, back)
      } else {
        setRegistering(true)
        const version = privacyVersion ?? (await call('account.street', {})).privacyVersion
        const { phoneShared, ...made } = await call('account.register', registerInput(draft.value, version), options)
        setAccount(made)
        finish(text.account.register.welcome, phoneShared, goOn)
      }
    } catch (error) {
      setRegistering(false)
      fail(error)
    } finally {
      setSaving(false)
    }
  }

  return { value: draft.value, set, errors, problem, saving, save, account, privacyVersion, sharedPhone }
}
