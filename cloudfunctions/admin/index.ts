import { serve } from '../kit/serve'
import { limits } from './limits'
import { log } from './log'
import { setLimit } from './setLimit'

export const main = serve('admin', { limits, log, setLimit })
