import { serve } from '../kit/serve'
import { callOffVisit } from './callOffVisit'
import { dueVisits } from './dueVisits'
import { ourVisits } from './ourVisits'
import { planVisit } from './planVisit'
import { recordVisit } from './recordVisit'
import { setVisitClass } from './setVisitClass'
import { visit } from './visit'
import { visitContacts } from './visitContacts'
import { visitCover } from './visitCover'
import { visited } from './visited'
import { visits } from './visits'

export const main = serve('enterprise', {
  callOffVisit,
  dueVisits,
  ourVisits,
  planVisit,
  recordVisit,
  setVisitClass,
  visit,
  visitContacts,
  visitCover,
  visited,
  visits,
})
