import type { Point } from '@contract/street'
import type { VisitNeed, VisitPurpose, VisitState, VisitView } from '@contract/visit'

/** A visit to an enterprise, planned or held. What was said there is sealed as a whole. */
export interface VisitDoc {
  _id: string
  street: string
  version: number
  state: VisitState
  enterpriseId: string
  enterpriseName: string
  communityId: string
  unitId?: string
  address: string
  officeId: string
  visitorId: string
  visitorName: string
  /** Days since 1970 in Shanghai: planned for, later held on. */
  day: number
  /** When it was held; of a plan when its day begins. Lists go by it. */
  at: number
  purpose: VisitPurpose
  heldAt?: number
  /** The last request that changed it: sent again it changes nothing. */
  request: string
  /** `VisitContent` under the seal. */
  contentSealed?: string
  fileIds: string[]
  /** Where it was recorded. */
  point?: Point
  needs: VisitNeed[]
  trail: VisitView['trail']
}
