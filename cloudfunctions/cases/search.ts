import type { SearchedBy, SearchPage } from '@contract/search'
import { relationsOf } from '../domain/actor'
import type { CaseDoc } from '../domain/caseDoc'
import { linkTo } from '../domain/caseKeys'
import { personTerm } from '../domain/caseTerms'
import { caseRow } from '../domain/caseView'
import { dayOf, isoDate } from '../domain/localTime'
import { readQuery } from '../domain/searchQuery'
import { queryTokens } from '../domain/terms'
import { hasRight, type MemberContext } from '../kit/context'
import { command } from '../kit/database'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import type { Handler } from '../kit/serve'
import { placeWordsOf } from '../kit/termRow'
import { frequencyIn, loadTermStats } from '../kit/termStats'
import { onlyReadable } from './readableCases'
import { viewerOf } from './readCase'
import { searchTerm } from './searchTerm'

type Search = Handler<'cases.search'>
type Input = Parameters<Search>[1]
type Found = { by: SearchedBy; cases: CaseDoc[]; next?: SearchPage['next']; words?: string[] }

/** Finds cases by number, by whose they are, or by their words. What a query means is read from its form. */
export const search: Search = async (context, input) => {
  const street = await context.street()
  const form = readQuery(input.query, street.doc.numberPrefix, isoDate(dayOf(context.now)))
  const found =
    (input.asWords ? undefined : ((await byNumber(context, form)) ?? (await byPerson(context, form, input)))) ??
    (await byWords(context, input))
  const { by, cases, next, words = [] } = found
  return {
    by,
    words,
    rows: cases.map((theCase) => caseRow(theCase, street.offices, viewerOf(context, theCase).isOfficial)),
    next,
  }
}

/** By the number of the case, or the hotline's number of its message: both are there the moment it is filed. */
async function byNumber(
  context: MemberContext,
  { numbers, external }: ReturnType<typeof readQuery>,
): Promise<Found | undefined> {
  const { cases, claims } = context.collections
  const links = numbers.map(linkTo.number)
  const [numbered, claim] = await Promise.all([
    links.length > 0 ? cases.find({ where: { links: command.in(links) }, limit: links.length }) : [],
    external ? claims.get(`hotline:${external}`) : undefined,
  ])
  const filed = claim?.caseId ? await cases.get(claim.caseId) : undefined
  const found = onlyReadable(context, [...numbered, ...(filed ? [filed] : [])])
  return found.length > 0 ? { by: 'number', cases: found } : undefined
}

/** By the phone or the whole name, through a lookup value that tells nothing of them. Looking for somebody is recorded. */
async function byPerson(
  context: MemberContext,
  { phone, name }: ReturnType<typeof readQuery>,
  { after, limit }: Input,
): Promise<Found | undefined> {
  const wanted = phone ?? name
  if (!wanted) return undefined
  if (!hasRight(context.account.memberships, 'contact.read')) {
    if (phone) throw new Refusal('NOT_ALLOWED', 'searchPhoneNotAllowed', { field: 'query' })
    return undefined
  }
  const subject = sealFor().lookup(wanted)
  // A hidden name is hidden from the office; it must not be found by asking for it either.
  const accept = (theCase: CaseDoc) =>
    !theCase.reporter.nameHidden || relationsOf(context.actor, theCase).includes('centre')
  const page = await searchTerm(context, { term: personTerm(subject), accept, after, limit })
  // Two characters may be a name or a word: only where they are somebody's name was somebody looked for.
  if (!phone && page.cases.length === 0) return undefined
  const { collections, account, now } = context
  await collections.accessRecords.create({
    _id: context.newId(),
    accountId: account._id,
    subject,
    what: 'search',
    at: now,
  })
  return { by: phone ? 'phone' : 'name', ...page }
}

/** By words: the rarest leads through the index, the others are looked for in what it finds. */
async function byWords(context: MemberContext, { query, after, limit }: Input): Promise<Found> {
  const street = await context.street()
  const words = queryTokens(query, street.dictionary)
  const frequency = frequencyIn(await loadTermStats(street.doc._id, context.now))
  const [lead, ...others] = [...words].sort((a, b) => frequency(a) - frequency(b))
  if (!lead) return { by: 'nothing', cases: [] }
  const accept = (theCase: CaseDoc): boolean => {
    if (others.length === 0) return true
    const whole = `${theCase.title}\n${theCase.text}\n${placeWordsOf(theCase, street)}`.toLowerCase()
    return others.every((word) => whole.includes(word))
  }
  return { by: 'words', words, ...(await searchTerm(context, { term: lead, accept, after, limit })) }
}
