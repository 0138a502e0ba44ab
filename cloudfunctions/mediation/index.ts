import { serve } from '../kit/serve'
import { assign } from './assign'
import { dutyWeek } from './dutyWeek'
import { figures } from './figures'
import { handOver } from './handOver'
import { onCall } from './onCall'
import { paper } from './paper'
import { paperFile } from './paperFile'
import { photo } from './photo'
import { roster } from './roster'
import { saveMediator } from './saveMediator'
import { savePlan } from './savePlan'
import { setDuty } from './setDuty'
import { setShift } from './setShift'
import { suggestTeams } from './suggestTeams'
import { take } from './take'

export const main = serve('mediation', {
  assign,
  dutyWeek,
  figures,
  handOver,
  onCall,
  paper,
  paperFile,
  photo,
  roster,
  saveMediator,
  savePlan,
  setDuty,
  setShift,
  suggestTeams,
  take,
})
