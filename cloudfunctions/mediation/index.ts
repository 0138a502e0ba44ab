import { serve } from '../kit/serve'
import { assign } from './assign'
import { dutyWeek } from './dutyWeek'
import { figures } from './figures'
import { handOver } from './handOver'
import { keptFiles } from './keptFiles'
import { onCall } from './onCall'
import { paper } from './paper'
import { paperFile } from './paperFile'
import { photo } from './photo'
import { roster } from './roster'
import { saveMediator } from './saveMediator'
import { savePlan } from './savePlan'
import { saveSeal } from './saveSeal'
import { seal } from './seal'
import { seals } from './seals'
import { setDuty } from './setDuty'
import { setShift } from './setShift'
import { suggestTeams } from './suggestTeams'
import { take } from './take'

export const main = serve('mediation', {
  assign,
  dutyWeek,
  figures,
  handOver,
  keptFiles,
  onCall,
  paper,
  paperFile,
  photo,
  roster,
  saveMediator,
  savePlan,
  saveSeal,
  seal,
  seals,
  setDuty,
  setShift,
  suggestTeams,
  take,
})
