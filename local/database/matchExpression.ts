import { Query } from 'mingo'
import * as expressions from 'mingo/operators/expression'
import { CloudError } from '../CloudError'
import { rewriteExpression } from './rewriteExpression'
import { type Document, isDocument, type Value } from './values'

const known = new Set([...Object.keys(expressions), '$indexOfCP'])

/** The test of `$expr`, an aggregation expression over the whole document; `variables` are named `$$name` in it. */
export function matchExpression(expression: Value, variables: Document = {}): (document: Document) => boolean {
  const failed = (error: unknown): CloudError =>
    new CloudError('DATABASE_REQUEST_FAILED', `$expr: ${error instanceof Error ? error.message : error}`)
  checkOperators(expression)
  try {
    const query = new Query({ $expr: rewriteExpression(expression) }, { scriptEnabled: false, variables })
    return (document) => {
      try {
        return query.test(document)
      } catch (error) {
        throw failed(error)
      }
    }
  } catch (error) {
    throw failed(error)
  }
}

function checkOperators(expression: Value): void {
  if (Array.isArray(expression)) {
    for (const part of expression) checkOperators(part)
  } else if (isDocument(expression)) {
    for (const key of Object.keys(expression)) {
      if (key.startsWith('$') && !known.has(key) && key !== '$literal') {
        throw new CloudError('DATABASE_REQUEST_FAILED', `$expr: Unrecognized expression '${key}'`)
      }
      if (key !== '$literal') checkOperators(expression[key] as Value)
    }
  }
}
