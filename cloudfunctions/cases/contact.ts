import { relationsOf } from '../domain/actor'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import type { Handler } from '../kit/serve'
import { readableCase } from './readCase'
import { officeForCase, whoseData } from './readFully'
import { openConcerned } from './whoReports'

/** The whole name and phone of a reporter and of the person a report is for, and the text with the numbers in it, for an official who must speak to them. The record is written before they are read. */
export const contact: Handler<'cases.contact'> = async (context, { caseId }) => {
  const read = await readableCase(context, caseId)
  // Who reported it stands with the whole case; an office that has a part of it may have to ask them too.
  const theCase = (read.parentId && (await context.collections.cases.get(read.parentId))) || read
  const { collections, account, now } = context
  if (theCase.reporter.anonymous) throw new Refusal('NOT_ALLOWED', 'anonymousReporter')
  // Who hides the name hides it from the office that handles the case; the command centre may still have to call.
  if (theCase.reporter.nameHidden && !relationsOf(context.actor, read).includes('centre')) {
    throw new Refusal('NOT_ALLOWED', 'nameHidden')
  }
  await collections.accessRecords.create({
    _id: context.newId(),
    accountId: account._id,
    caseId,
    about: whoseData(theCase),
    officeId: officeForCase(account, read),
    what: 'contact',
    at: now,
  })
  const seal = sealFor()
  const { text } = theCase
  const { behalf, behalfSealed } = theCase
  const concerned = behalfSealed ? openConcerned(theCase._id, behalfSealed) : undefined
  // Who spoke to the staff is both the person it is for and the one to be reached.
  if (behalf?.as === 'staff' && concerned) return { ...concerned, text }
  const { accountId } = theCase.reporter
  const reporter = accountId ? await collections.accounts.get(accountId) : undefined
  if (!reporter) return { name: theCase.reporter.nameMasked, phone: theCase.reporter.phoneMasked, text, concerned }
  const open = (sealed: string, field: string): string =>
    seal.open(sealed, { collection: 'accounts', id: reporter._id, field })
  const then = theCase.reporter.phoneMasked
  return {
    name: open(reporter.nameSealed, 'name'),
    phone: open(reporter.phoneSealed, 'phone'),
    ...(then && then !== reporter.phoneMasked ? { phoneThen: then } : {}),
    text,
    concerned,
  }
}
