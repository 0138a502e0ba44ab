import { CloudError } from '../CloudError'
import { type Document, isDocument, typeName, type Value } from './values'

/** Bytes of a document as it is stored. */
const MAX_DOCUMENT = 512 * 1024
const MAX_DEPTH = 100

/** Refuses what a document may not hold, before it is stored. */
export function checkDocument(document: Document, text: string): void {
  checkId(document._id)
  checkFields(document, 1)
  const size = Buffer.byteLength(text)
  if (size > MAX_DOCUMENT) {
    throw new CloudError(
      'DATABASE_REQUEST_FAILED',
      `document ${document._id} has ${size} bytes; at most ${MAX_DOCUMENT} are allowed`,
    )
  }
}

function checkId(id: Value | undefined): void {
  const type = typeName(id)
  if (type === 'string' || type === 'number' || type === 'objectId') return
  throw new CloudError('INVALID_PARAM', `_id must be a string, a number or an ObjectId, not ${type}`)
}

function checkFields(value: Value, depth: number): void {
  if (depth > MAX_DEPTH) throw new CloudError('DATABASE_REQUEST_FAILED', `nested deeper than ${MAX_DEPTH} levels`)
  if (Array.isArray(value)) {
    for (const item of value) checkFields(item, depth + 1)
    return
  }
  if (!isDocument(value)) return
  for (const field of Object.keys(value)) {
    if (field.startsWith('$')) {
      throw new CloudError(
        'DATABASE_REQUEST_FAILED',
        `The dollar ($) prefixed field '${field}' is not valid for storage`,
      )
    }
    checkFields(value[field] as Value, depth + 1)
  }
}
