import { searchFaqs } from '../domain/faqSearch'
import { loadFaqs } from '../kit/knowledge'
import type { Handler } from '../kit/serve'
import { faqView } from './faqView'

/** Answers before a report is written (国办发〔2020〕53号: 咨询类即时答复): the questions that fit the words, the best first. */
export const search: Handler<'knowledge.search'> = async (context, { query, categoryId, limit }) => {
  const { doc } = await context.street()
  const faqs = await loadFaqs(doc._id, context.now)
  const wanted = categoryId === undefined ? faqs : faqs.filter((faq) => faq.categoryId === categoryId)
  return searchFaqs(wanted, query, limit).map(faqView)
}
