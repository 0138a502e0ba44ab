import { serve } from '../kit/serve'
import { begin } from './begin'
import { link } from './link'

export const main = serve('files', { begin, link }, { keepsAccounts: true })
