import type { ParkView } from '../../../types/street'

/** Where enterprises are tenants; the office enters its own. */
export const PARKS: readonly ParkView[] = [
  { _id: 'pk-ecommerce', name: '北苑电商园', nameEn: 'Beiyuan E-commerce Park', communityId: 'c-jingfa' },
  { _id: 'pk-jingfa', name: '经发工业区', nameEn: 'Jingfa Industrial Area', communityId: 'c-jingfa' },
  { _id: 'pk-qianhong', name: '前洪工业区', nameEn: 'Qianhong Industrial Area', communityId: 'c-chongde' },
]
