import { collections } from './collections'
import type { FaqDoc } from './streetDocuments'

/** How long an instance works with what it read: an edit takes effect within it. */
const KEPT_MS = 60_000
/** A street that has more questions than this has a knowledge base of its own. */
export const FAQS_MOST = 500

let kept: { street: string; faqs: FaqDoc[]; until: number } | undefined

/** The questions and answers of a street that are shown. */
export async function loadFaqs(street: string, now: number): Promise<FaqDoc[]> {
  if (kept && kept.street === street && now < kept.until) return kept.faqs
  const all = await collections.faqs.find({ where: { street }, order: [['_id', 'asc']], limit: FAQS_MOST })
  const faqs = all.filter((faq) => !faq.retired)
  kept = { street, faqs, until: now + KEPT_MS }
  return faqs
}

/** After an edit the instance that wrote it shows it at once. */
export const forgetFaqs = (): void => {
  kept = undefined
}
