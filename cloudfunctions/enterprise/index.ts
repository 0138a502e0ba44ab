import { serve } from '../kit/serve'
import { callOffVisit } from './callOffVisit'
import { contactInterested } from './contactInterested'
import { dueVisits } from './dueVisits'
import { figures } from './figures'
import { fittingPolicies } from './fittingPolicies'
import { interested } from './interested'
import { ourVisits } from './ourVisits'
import { parkHistory } from './parkHistory'
import { parks } from './parks'
import { planVisit } from './planVisit'
import { policies } from './policies'
import { policy } from './policy'
import { policyHistory } from './policyHistory'
import { recordVisit } from './recordVisit'
import { retirePark } from './retirePark'
import { retirePolicy } from './retirePolicy'
import { retireVisitClass } from './retireVisitClass'
import { savePark } from './savePark'
import { savePolicy } from './savePolicy'
import { saveVisitClass } from './saveVisitClass'
import { setVisitClass } from './setVisitClass'
import { visit } from './visit'
import { visitContacts } from './visitContacts'
import { visitCover } from './visitCover'
import { visited } from './visited'
import { visits } from './visits'
import { wishPolicy } from './wishPolicy'

export const main = serve('enterprise', {
  callOffVisit,
  contactInterested,
  dueVisits,
  figures,
  fittingPolicies,
  interested,
  ourVisits,
  planVisit,
  policies,
  policy,
  policyHistory,
  recordVisit,
  retirePolicy,
  savePolicy,
  setVisitClass,
  parkHistory,
  retireVisitClass,
  saveVisitClass,
  retirePark,
  savePark,
  parks,
  visit,
  visitContacts,
  visitCover,
  visited,
  visits,
  wishPolicy,
})
