import { serve } from '../kit/serve'
import { figures } from './figures'
import { onCall } from './onCall'
import { paper } from './paper'
import { paperFile } from './paperFile'
import { photo } from './photo'
import { setDuty } from './setDuty'
import { take } from './take'

export const main = serve('mediation', { figures, onCall, paper, paperFile, photo, setDuty, take })
