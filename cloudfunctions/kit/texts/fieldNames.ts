import type { Language } from '@contract/language'

/** What people call a field of an input; the last name of a path decides. */
const FIELD_NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  name: ['姓名', 'Name'],
  phone: ['手机号', 'Phone'],
  number: ['手机号', 'Phone'],
  communityId: ['所在社区', 'Community'],
  consent: ['隐私说明的同意', 'Consent to the privacy notice'],
  type: ['诉求类型', 'Type of report'],
  categoryId: ['类别', 'Category'],
  answers: ['补充问题', 'Questions'],
  anonymous: ['匿名', 'Anonymous'],
  hideName: ['隐藏姓名', 'Hidden name'],
  title: ['标题', 'Title'],
  text: ['内容', 'Text'],
  address: ['地址', 'Address'],
  point: ['地图位置', 'Place on the map'],
  lng: ['经度', 'Longitude'],
  lat: ['纬度', 'Latitude'],
  fileIds: ['照片', 'Photos'],
  bytes: ['照片大小', 'Size of the photo'],
  personId: ['经办人', 'Person'],
  items: ['工单', 'Cases'],
  action: ['操作', 'Action'],
  officeId: ['承办单位', 'Office'],
  note: ['说明', 'Note'],
  rating: ['满意度', 'Rating'],
  result: ['回访结果', 'Result of the callback'],
  days: ['工作日', 'Working days'],
  urgency: ['紧急程度', 'Urgency'],
  reason: ['理由', 'Reason'],
  body: ['转往单位', 'Body'],
  expectedOn: ['预计答复日期（如 2026-12-01）', 'Expected date (such as 2026-12-01)'],
  amount: ['数量', 'Amount'],
  unit: ['时间单位', 'Unit'],
  source: ['依据', 'Source'],
  id: ['编号', 'Number'],
  user: ['来电人', 'Caller'],
  time: ['时间', 'Time'],
  reply: ['答复', 'Reply'],
  externalId: ['热线编号', 'Hotline number'],
  reportedAt: ['反映时间', 'Time of the report'],
  enterpriseName: ['企业名称', 'Name of the enterprise'],
  creditCode: ['统一社会信用代码', 'Credit code'],
  myRole: ['您的身份', 'Your role'],
  relation: ['与您的关系', 'Relation to you'],
  channel: ['反映方式', 'Way of reporting'],
  mainId: ['主件', 'Main report'],
  joins: ['要加入的诉求', 'Report to join'],
  version: ['版本', 'Version'],
}

export function fieldName(path: readonly PropertyKey[], language: Language): string {
  const last = [...path].reverse().find((part) => typeof part === 'string') ?? ''
  const names = FIELD_NAMES[String(last)]
  return names ? names[language === 'zh' ? 0 : 1] : String(last)
}
