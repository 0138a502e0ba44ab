import type { Point } from '../../../types/street'
import { ROSTER } from './enterpriseRoster'

/** An invented enterprise for demonstrations. Its credit code keeps the rules of GB 32100-2015 and belongs to nobody. */
export interface EnterpriseSeed {
  _id: string
  name: string
  creditCode: string
  communityId: string
  address: string
  /** A park of the street that it is a tenant of. */
  parkId?: string
  /** Where it is, where that is known. */
  point?: Point
  /** How often it is visited. */
  visitClass: string
  /** The persona who registered it, or whom nobody signs in as. */
  registeredBy?: string
  owner?: { name: string; phone: string }
}

export const ENTERPRISES: readonly EnterpriseSeed[] = [
  {
    _id: 'ent-chenguang',
    name: '义乌市晨光包装印刷有限公司',
    creditCode: '91330782MA28D1234U',
    communityId: 'c-jingfa',
    address: '经发大道 388 号 2 幢',
    visitClass: 'large',
    registeredBy: 'owner',
  },
  ...ROSTER,
]
