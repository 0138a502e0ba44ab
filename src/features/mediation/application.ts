import { CONTACT_PHONE } from '@contract/account'
import { type DisputeType, type FiledWay, PARTIES_MOST, REFERRED_WAYS } from '@contract/dispute'
import type { ASKED_LANGUAGES } from '@contract/spoken'
import type { Dictionary } from '@/lib/i18n/types'
import type { UnsentPhoto, UploadedPhoto } from '@/lib/photos/types'

export type AskedLanguage = (typeof ASKED_LANGUAGES)[number]

/** The other party as far as it is filled in. */
export interface OtherDraft {
  name: string
  phone: string
  home: string
  language?: AskedLanguage
}

/** Whom the centre files it for, and how it came. */
export interface FiledDraft {
  way: FiledWay | undefined
  name: string
  phone: string
  body: string
  number: string
}

/** Who files: the applicant, the mediation centre for somebody, or a command centre out of a report. */
export type Filing = { by: 'applicant' } | { by: 'mediation' } | { by: 'report'; caseId: string }

/** An application for mediation as it is being written. */
export interface Application {
  type: DisputeType | undefined
  communityId: string | undefined
  filed: FiledDraft
  home: string
  language?: AskedLanguage
  others: readonly OtherDraft[]
  facts: string
  request: string
  photos: readonly UploadedPhoto[]
  /** Photos that were on their way when the page was left. */
  unsent: readonly UnsentPhoto[]
}

export const OTHERS_MOST = PARTIES_MOST - 1
export const NOBODY: OtherDraft = { name: '', phone: '', home: '' }

/** What is known before anything is written, such as what a report tells. */
export type Beginning = Partial<Pick<Application, 'communityId' | 'facts'>>

export const emptyApplication = ({ communityId, facts = '' }: Beginning): Application => ({
  type: undefined,
  communityId,
  filed: { way: undefined, name: '', phone: '', body: '', number: '' },
  home: '',
  others: [NOBODY],
  facts,
  request: '',
  photos: [],
  unsent: [],
})

/** What must be mended, by the name that the contract gives the field. */
export function checkApplication(
  { type, communityId, others, facts, request, filed }: Application,
  by: Filing['by'],
  words: Dictionary['dispute']['apply']['missing'],
): Record<string, string> {
  const errors: Record<string, string> = by === 'mediation' ? checkFiled(filed, words) : {}
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

function checkFiled(
  { way, name, phone, body }: FiledDraft,
  words: Dictionary['dispute']['apply']['missing'],
): Record<string, string> {
  return {
    ...(way ? {} : { 'filed.way': words.way }),
    ...(name.trim() ? {} : { 'filed.applicant.name': words.applicant }),
    ...(phone && !CONTACT_PHONE.test(phone.trim()) ? { 'filed.applicant.phone': words.phone } : {}),
    ...(way && REFERRED_WAYS.includes(way) && body.trim().length < 2 ? { 'filed.body': words.body } : {}),
  }
}

/** The application as the contract wants it; `undefined` while something is missing. */
export function inputOfApplication(
  { type, communityId, home, language, others, facts, request, photos, filed }: Application,
  filing: Filing,
) {
  const how = filedOf(filed, filing)
  if (!type || !communityId || how === undefined) return undefined
  const given = (field: 'phone' | 'home', value: string) => (value.trim() ? { [field]: value.trim() } : {})
  return {
    kind: 'dispute' as const,
    ...how,
    type,
    communityId,
    ...given('home', home),
    ...(language ? { language } : {}),
    others: others.map(({ name, ...other }) => ({
      name: name.trim(),
      ...given('phone', other.phone),
      ...given('home', other.home),
      ...(other.language ? { language: other.language } : {}),
    })),
    facts: facts.trim(),
    request: request.trim(),
    fileIds: photos.map(({ fileId }) => fileId),
  }
}

/** How it came, where somebody else files it; `undefined` while that is not filled in. */
function filedOf({ way, name, phone, body, number }: FiledDraft, filing: Filing) {
  if (filing.by === 'applicant') return {}
  if (filing.by === 'report') return { filed: { by: filing.by, caseId: filing.caseId } }
  if (!way) return undefined
  const referred = REFERRED_WAYS.includes(way)
  return {
    filed: {
      by: filing.by,
      way,
      applicant: { name: name.trim(), ...(phone.trim() ? { phone: phone.trim() } : {}) },
      ...(referred ? { body: body.trim() } : {}),
      ...(referred && number.trim() ? { number: number.trim() } : {}),
    },
  }
}
