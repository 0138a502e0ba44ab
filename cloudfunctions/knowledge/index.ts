import { serve } from '../kit/serve'
import { helped } from './helped'
import { notices } from './notices'
import { scanned } from './scanned'
import { search } from './search'

export const main = serve('knowledge', { helped, notices, scanned, search })
