import { type EnterpriseProfile, PROFILE_FORM, type ProfileField } from '@contract/enterpriseProfile'
import { inputOf } from '@contract/fields'
import type { DraftValues } from '@/components/ActionPanel/actionInput'
import { inputOfDraft } from '@/components/ActionPanel/actionInput'

export const PROFILE_FIELDS = Object.keys(PROFILE_FORM) as ProfileField[]

/** How much of a profile was told, the park among it. */
export const toldOf = (profile: EnterpriseProfile): number =>
  [...PROFILE_FIELDS.filter((name) => name !== 'room'), 'parkId' as const].filter((name) => profile[name] !== undefined)
    .length

/** Everything that `toldOf` counts; the room is only asked of a tenant of a park. */
export const TOLD_MOST = PROFILE_FIELDS.length

/** A value of its own for who is in no park, since a choice that was made cannot be taken back. */
export const NO_PARK = 'none'

/** A profile as its form shows it. */
export const draftOfProfile = ({ parkId: _, ...told }: EnterpriseProfile): DraftValues => told

/** What was entered as the contract wants it; `undefined` while something must be mended. */
export function profileOf(values: DraftValues) {
  const parsed = inputOf(PROFILE_FORM).safeParse(inputOfDraft(PROFILE_FORM, values))
  return parsed.success ? parsed.data : undefined
}
