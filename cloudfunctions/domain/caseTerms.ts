import type { CaseKind } from '@contract/workflow/workflows'
import type { CaseDoc, IndexEffect } from './caseDoc'
import { mayBeJoined } from './mainCase'

/** Words are searched by those who read every case of the street under this scope, by an office under its id. */
export const WHOLE_STREET = '*'

export const scopedTerm = (scope: string, term: string): string => `${scope}|${term}`
/** Under which open reports of a community are found that others may join. */
export const joinableTerm = (communityId: string, word: string): string => `~${communityId}|${word}`
/** Somebody's name or phone by its lookup value, which tells nothing of it. */
export const personTerm = (lookup: string): string => `who:${lookup}`

/** Kinds whose words are searched. Another kind is not until it stands here: what is said in a dispute never may be. */
const SEARCHED_KINDS: readonly CaseKind[] = ['report']

/** Words of an open report under which others who write of the same matter are shown that it is there. */
const JOINABLE_WORDS_MOST = 24

export interface Words {
  /** At most 64, as the whole report has them. */
  terms: readonly string[]
  /** Of these the words for matters. */
  matters: readonly string[]
  /** Lookup values of name and phone. */
  people: readonly string[]
}

/** The row's keys: every term for the whole street and for each office that reads the case. */
export function termKeys(theCase: CaseDoc, { terms, matters, people }: Words): string[] {
  const offices = [...new Set([theCase.leadOfficeId, ...theCase.helperIds].flatMap((id) => id ?? []))]
  if (!SEARCHED_KINDS.includes(theCase.kind)) return []
  const named = people.map(personTerm)
  const { communityId } = theCase.place
  return [
    ...[...terms, ...named].map((term) => scopedTerm(WHOLE_STREET, term)),
    // Who hides the name hides it from the offices: they must not find it by asking either.
    ...offices.flatMap((office) =>
      [...terms, ...(theCase.reporter.nameHidden ? [] : named)].map((term) => scopedTerm(office, term)),
    ),
    ...(communityId && mayBeJoined(theCase)
      ? matters.slice(0, JOINABLE_WORDS_MOST).map((word) => joinableTerm(communityId, word))
      : []),
  ]
}

/** What the row of a case is made of; when none of it changes, the row stands. */
const sourceOf = (theCase: CaseDoc): string =>
  JSON.stringify([
    theCase.title,
    theCase.text,
    theCase.place,
    theCase.leadOfficeId,
    theCase.helperIds,
    theCase.open,
    mayBeJoined(theCase),
  ])

/** Asks for the row of a case to be written anew, where a step changed what it is made of. */
export const indexEffect = (before: CaseDoc | undefined, next: CaseDoc): IndexEffect[] =>
  before && sourceOf(before) === sourceOf(next) ? [] : [{ kind: 'index', caseId: next._id }]
