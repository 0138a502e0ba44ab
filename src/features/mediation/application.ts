import { CONTACT_PHONE } from '@contract/account'
import { type DisputeType, PARTIES_MOST } from '@contract/dispute'
import type { Dictionary } from '@/lib/i18n/types'
import type { UnsentPhoto, UploadedPhoto } from '@/lib/photos/types'

/** The other party as far as it is filled in. */
export interface OtherDraft {
  name: string
  phone: string
  home: string
}

/** An application for mediation as it is being written. */
export interface Application {
  type: DisputeType | undefined
  communityId: string | undefined
  home: string
  others: readonly OtherDraft[]
  facts: string
  request: string
  photos: readonly UploadedPhoto[]
  /** Photos that were on their way when the page was left. */
  unsent: readonly UnsentPhoto[]
}

export const OTHERS_MOST = PARTIES_MOST - 1
export const NOBODY: OtherDraft = { name: '', phone: '', home: '' }

export const emptyApplication = (communityId: string | undefined): Application => ({
  type: undefined,
  communityId,
  home: '',
  others: [NOBODY],
  facts: '',
  request: '',
  photos: [],
  unsent: [],
})

/** What must be mended, by the name that the contract gives the field. */
export function checkApplication(
  { type, communityId, others, facts, request }: Application,
  words: Dictionary['dispute']['apply']['missing'],
): Record<string, string> {
  const errors: Record<string, string> = {}
  if (!type) errors.type = words.type
  if (!communityId) errors.communityId = words.community
  for (const [index, { name, phone }] of others.entries()) {
    if (!name.trim()) errors[`others.${index}.name`] = words.name
    if (phone && !CONTACT_PHONE.test(phone.trim())) errors[`others.${index}.phone`] = words.phone
  }
  if (facts.trim().length < 2) errors.facts = words.facts
  if (request.trim().length < 2) errors.request = words.request
  return errors
}

/** The application as the contract wants it; `undefined` while something is missing. */
export function inputOfApplication({ type, communityId, home, others, facts, request, photos }: Application) {
  if (!type || !communityId) return undefined
  const given = (field: 'phone' | 'home', value: string) => (value.trim() ? { [field]: value.trim() } : {})
  return {
    kind: 'dispute' as const,
    type,
    communityId,
    ...given('home', home),
    others: others.map(({ name, ...other }) => ({
      name: name.trim(),
      ...given('phone', other.phone),
      ...given('home', other.home),
    })),
    facts: facts.trim(),
    request: request.trim(),
    fileIds: photos.map(({ fileId }) => fileId),
  }
}
