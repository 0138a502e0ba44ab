import { serve } from '../kit/serve'
import { figures } from './figures'
import { onCall } from './onCall'
import { setDuty } from './setDuty'
import { take } from './take'

export const main = serve('mediation', { figures, onCall, setDuty, take })
