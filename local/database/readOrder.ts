import { CloudError } from '../CloudError'
import type { Order } from './planQuery'
import type { Document } from './values'

/** Checks `{ field: 1, other: -1 }`. */
export function readOrder(value: Document): Order {
  return Object.entries(value).map(([field, direction]) => {
    if (direction === 1 || direction === -1) return [field, direction] as const
    throw new CloudError('DATABASE_REQUEST_FAILED', `the order of ${field} must be 1 or -1`)
  })
}
