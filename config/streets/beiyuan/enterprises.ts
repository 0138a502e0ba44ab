/** An invented enterprise for demonstrations. Its credit code keeps the rules of GB 32100-2015 and belongs to nobody. */
export interface EnterpriseSeed {
  _id: string
  name: string
  creditCode: string
  communityId: string
  address: string
  /** The persona who registered it. */
  registeredBy: string
}

export const ENTERPRISES: readonly EnterpriseSeed[] = [
  {
    _id: 'ent-chenguang',
    name: '义乌市晨光包装印刷有限公司',
    creditCode: '91330782MA28D1234U',
    communityId: 'c-jingfa',
    address: '经发大道 388 号 2 幢',
    registeredBy: 'owner',
  },
]
