import type { AdminLogRow } from '../admin'
import type { Page } from '../caseView'
import { figuresInput } from '../dispute'
import type { NeedFigures } from '../needFigures'
import {
  type ParksView,
  parkHistoryInput,
  retireParkInput,
  retireVisitClassInput,
  saveParkInput,
  saveVisitClassInput,
} from '../park'
import {
  contactInterestedInput,
  type FittingPolicy,
  fittingPoliciesInput,
  type InterestRow,
  interestedInput,
  type Policy,
  type PolicyRow,
  type PolicyView,
  policiesInput,
  policyHistoryInput,
  policyInput,
  retirePolicyInput,
  savePolicyInput,
  wishPolicyInput,
} from '../policy'
import {
  callOffVisitInput,
  type DueVisit,
  dueVisitsInput,
  type EnterpriseVisits,
  type OurVisit,
  ourVisitsInput,
  planVisitInput,
  recordVisitInput,
  setVisitClassInput,
  type VisitContact,
  type VisitCover,
  type VisitLists,
  type VisitView,
  visitContactsInput,
  visitCoverInput,
  visitedInput,
  visitIdInput,
  visitsInput,
} from '../visit'
import { define, nothing } from './useCase'

/** Services for enterprises: policies, visits, figures. */
export const ENTERPRISE = {
  /** The figures of the services for enterprises, by month. */
  'enterprise.figures': define<NeedFigures>()('staff', figuresInput),
  /** The library of policies for enterprises, and one of them; for somebody of an enterprise with how it suits. */
  'enterprise.policies': define<Page<PolicyRow>>()('visitor', policiesInput),
  'enterprise.policy': define<PolicyView>()('visitor', policyInput),
  'enterprise.fittingPolicies': define<FittingPolicy[]>()('member', fittingPoliciesInput),
  'enterprise.wishPolicy': define<PolicyView>()('member', wishPolicyInput),
  /** Those below are of the office that keeps the library. */
  'enterprise.interested': define<Page<InterestRow>>()('staff', interestedInput),
  'enterprise.contactInterested': define<{ phone: string }>()('staff', contactInterestedInput),
  'enterprise.savePolicy': define<Policy>()('staff', savePolicyInput),
  'enterprise.retirePolicy': define<Policy>()('staff', retirePolicyInput),
  'enterprise.policyHistory': define<Page<AdminLogRow>>()('staff', policyHistoryInput),
  /** Parks and how often enterprises are visited, as they stand now: for the centre for enterprises and administrators, as those below. */
  'enterprise.parks': define<ParksView>()({ right: 'park.edit' }, nothing),
  'enterprise.savePark': define<ParksView>()({ right: 'park.edit' }, saveParkInput),
  'enterprise.retirePark': define<ParksView>()({ right: 'park.edit' }, retireParkInput),
  'enterprise.saveVisitClass': define<ParksView>()({ right: 'park.edit' }, saveVisitClassInput),
  /** A class that enterprises are of cannot be taken out. */
  'enterprise.retireVisitClass': define<ParksView>()({ right: 'park.edit' }, retireVisitClassInput),
  'enterprise.parkHistory': define<Page<AdminLogRow>>()({ right: 'park.edit' }, parkHistoryInput),
  /** The enterprises that an office visits, those first whose visit is overdue the longest. */
  'enterprise.dueVisits': define<Page<DueVisit>>()({ right: 'enterprise.visit' }, dueVisitsInput),
  /** Plans a visit for oneself or a colleague, or changes a plan. */
  'enterprise.planVisit': define<VisitView>()({ right: 'enterprise.visit' }, planVisitInput),
  'enterprise.callOffVisit': define<VisitView>()({ right: 'enterprise.visit' }, callOffVisitInput),
  /** Writes down a visit that was held; however often a phone sends it, it is one. */
  'enterprise.recordVisit': define<VisitView>()({ right: 'enterprise.visit' }, recordVisitInput),
  /** One's own plans and latest visits, or those of the office. */
  'enterprise.visits': define<VisitLists>()({ right: 'enterprise.visit' }, visitsInput),
  /** A visit with what was said there; leaves an access record where somebody else held it. */
  'enterprise.visit': define<VisitView>()({ right: 'enterprise.visit' }, visitIdInput),
  /** The visits to one enterprise. */
  'enterprise.visited': define<EnterpriseVisits>()({ right: 'enterprise.visit' }, visitedInput),
  /** The people of an enterprise by name and phone, to call before going; leaves an access record. */
  'enterprise.visitContacts': define<VisitContact[]>()({ right: 'enterprise.visit' }, visitContactsInput),
  /** How often an enterprise is visited. */
  'enterprise.setVisitClass': define<{ visitClass: string }>()({ right: 'enterprise.visit' }, setVisitClassInput),
  /** Enterprises visited in a month, by community and block. */
  'enterprise.visitCover': define<VisitCover>()({ right: 'enterprise.visit' }, visitCoverInput),
  /** The visits to an enterprise that one belongs to. */
  'enterprise.ourVisits': define<Page<OurVisit>>()('member', ourVisitsInput),
} as const
