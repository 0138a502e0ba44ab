import { adminLogPage } from '../kit/adminLogPage'
import type { Handler } from '../kit/serve'

/** The edits of the street's settings, the latest first. */
export const log: Handler<'admin.log'> = adminLogPage
