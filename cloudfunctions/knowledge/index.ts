import { serve } from '../kit/serve'
import { helped } from './helped'
import { notices } from './notices'
import { search } from './search'

export const main = serve('knowledge', { helped, notices, search })
