import { CloudError } from '../CloudError'
import { type Document, isDocument, type Value } from './values'

/** Puts into mingo's words what it writes otherwise than MongoDB, or does not know. */
export function rewriteExpression(expression: Value): Value {
  if (Array.isArray(expression)) return expression.map(rewriteExpression)
  if (!isDocument(expression) || Object.hasOwn(expression, '$literal')) return expression
  const written: Document = {}
  for (const key of Object.keys(expression)) {
    const value = rewriteExpression(expression[key] as Value)
    if (key === '$indexOfCP') return indexOfCodePoint(value)
    written[key] = key === '$trunc' && !Array.isArray(value) ? [value, 0] : value
  }
  return written
}

// as many code points as stand before the first place where the text splits
function indexOfCodePoint(given: Value): Document {
  const [text, part, ...range] = Array.isArray(given) ? given : []
  if (text === undefined || part === undefined || range.length > 0) {
    throw new CloudError('DATABASE_REQUEST_FAILED', '[local cloud] $indexOfCP takes a text and a part, without a range')
  }
  const before = { $strLenCP: { $arrayElemAt: [{ $split: ['$$text', '$$part'] }, 0] } }
  const found = { $cond: [{ $eq: [{ $indexOfBytes: ['$$text', '$$part'] }, -1] }, -1, before] }
  const missing = { $eq: [{ $ifNull: ['$$text', null] }, null] }
  return { $let: { vars: { text, part }, in: { $cond: [missing, null, found] } } }
}
