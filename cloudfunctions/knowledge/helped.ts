import { dayOf, isoDate } from '../domain/localTime'
import { requestKey } from '../kit/caseStore'
import { command, isDuplicate } from '../kit/database'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'

const DAY_MS = 86_400_000

/** Counts that an answer helped: once a person and day, however often it is pressed. */
export const helped: Handler<'knowledge.helped'> = async (context, { faqId }) => {
  const { collections, caller, now } = context
  const faq = await collections.faqs.get(faqId)
  if (!faq || faq.retired) throw new Refusal('NOT_FOUND', 'faqNotFound')
  const today = isoDate(dayOf(now))
  try {
    await collections.requests.create({
      _id: requestKey(caller.id ?? '', `faq-${faqId}-${today}`),
      what: 'knowledge.helped',
      caseId: faqId,
      expiresAt: now + DAY_MS,
    })
  } catch (error) {
    if (isDuplicate(error)) return { helped: faq.helped }
    throw error
  }
  await collections.faqs.update({ _id: faqId }, { helped: command.inc(1) })
  await collections.outbox.create({
    _id: context.newId(),
    what: 'count',
    at: now,
    effects: [{ kind: 'count', day: today, name: 'answeredByFaq' }],
  })
  return { helped: faq.helped + 1 }
}
