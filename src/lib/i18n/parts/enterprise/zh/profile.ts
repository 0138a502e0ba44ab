import type { ProfileField } from '@contract/enterpriseProfile'
import type { INDUSTRIES, WORKER_BANDS } from '@contract/need'
import type { FieldText } from '../../../types'

const industries: Record<(typeof INDUSTRIES)[number], string> = {
  crossBorder: '跨境电商',
  culture: '文化贸易',
  logistics: '现代物流',
  tradeFinance: '贸易金融',
  manufacturing: '生产制造',
  wholesale: '批发零售',
  catering: '餐饮住宿',
  services: '其他服务',
  otherIndustry: '其他行业',
}

const workers: Record<(typeof WORKER_BANDS)[number], string> = {
  upTo9: '9 人以下',
  upTo49: '10—49 人',
  upTo299: '50—299 人',
  over300: '300 人以上',
}

const fields: Record<Exclude<ProfileField, 'operator'>, FieldText> = {
  foundedOn: { label: '成立日期', hint: '照执照填' },
  industry: { label: '行业' },
  workers: { label: '有多少人' },
  turnover: { label: '去年营业额' },
  taxGrade: { label: '纳税信用等级', hint: '电子税务局里能查；新办企业是 M' },
  arrears: { label: '现在有没有逾期的贷款', hint: '包括负责人自己的' },
  room: { label: '几号楼、几楼', hint: '如 3 号楼 2 楼' },
}

/** 企业概况: what an enterprise tells of itself once. */
export const profile = {
  title: '企业概况',
  intro: '填一次，提诉求、找政策时就不用再填。不清楚的可以空着，以后再补。',
  privacy: '加密保存。本企业的人能看到；承办专班只看到是否符合产品和政策的条件。',
  row: (told: number, all: number) => `已填 ${told}/${all}`,
  rowAbout: '填了才能算出适合您的贷款和政策',
  operator: { company: '法定代表人', individual: '经营者姓名', cooperative: '法定代表人', other: '负责人' },
  operatorHint: '与执照一致',
  park: '在哪个园区',
  noPark: '不在园区',
  fields,
  industries,
  workers,
  choices: { noArrears: '没有', arrears: '有' } as Record<string, string>,
  saved: '已保存',
}
