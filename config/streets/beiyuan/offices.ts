import type { MediationTeam } from '../../../types/dispute'
import type { OfficeKind } from '../../../types/street'
import { COMMUNITIES } from './communities'

export interface OfficeSeed {
  _id: string
  kind: OfficeKind
  name: string
  nameEn: string
  duty: string
  phone: string
  /** Its superior. */
  parent?: string
  mediation?: MediationTeam
}

const phone = (order: number): string => `0579-8500${String(1000 + order)}`

const named =
  (kind: OfficeKind, parent: string | undefined) =>
  (_id: string, name: string, nameEn: string, duty: string, order: number): OfficeSeed => ({
    _id,
    kind,
    name,
    nameEn,
    duty,
    phone: phone(order),
    parent,
  })

const centre = named('centre', undefined)
const department = named('department', 'centre-command')
const team = named('team', 'centre-command')

/** The four linked command centres (四个联动指挥中心). */
const CENTRES = [
  centre('centre-command', '综治办指挥中心', 'Command Centre', '受理全街道诉求，派单、督办、回访', 1),
  centre('centre-city', '大城管指挥中心', 'City Management Centre', '市容、秩序、设施巡查与处置', 2),
  centre('centre-mediation', '矛盾纠纷调处化解中心', 'Mediation Centre', '矛盾纠纷的受理与调解', 3),
  centre('centre-enterprise', '企业服务中心', 'Enterprise Service Centre', '企业诉求、走访与政策', 4),
]

const DEPARTMENTS = [
  department('enforcement', '综合行政执法队', 'Law Enforcement Team', '占道经营、违建、乱停车、油烟、夜间施工噪声', 11),
  department('environment', '生态环境站', 'Environment Station', '水、气、噪声、工业污染', 12),
  department('construction', '城乡建设办', 'Construction Office', '道路、管网、路灯、绿化、危房、工程质量', 13),
  department('property', '物业管理办', 'Property Management Office', '物业服务、业委会、电梯、小区停车', 14),
  department('renewal', '有机更新办', 'Urban Renewal Office', '征迁、安置、补偿、旧区改造', 15),
  department('labour', '劳动和社会保障所', 'Labour and Social Security', '工资、社保、就业、工伤', 16),
  department('market', '市场监管所', 'Market Supervision', '消费纠纷、食品安全、价格、证照', 17),
  department('social', '社会事务办', 'Social Affairs Office', '教育、医疗、养老、救助、户籍咨询', 18),
  department('safety', '应急消防管理站', 'Emergency and Fire Safety', '消防通道、燃气、安全生产、防汛', 19),
  department('police', '北苑派出所', 'Beiyuan Police Station', '治安、诈骗、流动人口', 20),
  department('service-hall', '便民服务中心', 'Public Service Hall', '政策咨询、办事指引、其他事项', 21),
]

const TEAMS = [
  team('traffic', '正向停车与交通专班', 'Traffic and Parking Team', '拥堵、停车、公交、信号灯、道路安全', 31),
  team('sanitation', '垃圾分类与环卫队', 'Waste and Sanitation Team', '垃圾清运、分类点位、保洁、公厕', 32),
  team('finance', '金融财税专班', 'Finance and Tax Team', '融资、税费、财税政策', 33),
  team('utilities', '公用事业服务队', 'Utilities Team', '供水、供电、供气、通信', 34),
]

const COMMUNITY_OFFICES: OfficeSeed[] = COMMUNITIES.map((community, index) => ({
  _id: `o-${community._id.slice(2)}`,
  kind: 'community',
  name: community.name,
  nameEn: community.nameEn,
  duty: '本社区日常事务、邻里、环境与走访',
  phone: phone(100 + index),
  parent: 'centre-command',
}))

const committee = (
  _id: string,
  name: string,
  nameEn: string,
  duty: string,
  order: number,
  mediation: MediationTeam,
): OfficeSeed => ({ ...named('committee', 'centre-mediation')(_id, name, nameEn, duty, order), mediation })

/** 一中心多平台: teams of the mediation centre and committees near home, layered. */
const MEDIATION_TEAMS = [
  committee('med-oncall', '滴滴调解员', 'On-call Mediators', '就近接单，当场化解', 201, {
    layer: 'block',
    fileWord: '北苑滴滴',
    onCall: true,
  }),
  committee('med-liuqing', '柳青社区人民调解委员会', 'Liuqing Mediation Committee', '本社区民间纠纷', 202, {
    layer: 'community',
    fileWord: '柳青',
    communityId: 'c-liuqing',
  }),
  committee('med-chunhan', '春晗社区人民调解委员会', 'Chunhan Mediation Committee', '本社区民间纠纷', 203, {
    layer: 'community',
    fileWord: '春晗',
    communityId: 'c-chunhan',
  }),
  committee('med-family', '家事和姐', 'Family Mediators', '婚姻、赡养、抚养、继承', 204, {
    layer: 'street',
    fileWord: '北苑家事',
    types: ['family'],
  }),
  committee('med-police', '警律联动', 'Police and Lawyers', '伤害赔偿、交通事故、劳动争议', 205, {
    layer: 'street',
    fileWord: '北苑警律',
    types: ['damage', 'traffic', 'labour'],
  }),
  committee('med-street', '北苑街道人民调解委员会', 'Beiyuan Mediation Committee', '疑难复杂纠纷、联合调解', 206, {
    layer: 'joint',
    fileWord: '北苑',
  }),
]

export const OFFICES: readonly OfficeSeed[] = [
  ...CENTRES,
  ...DEPARTMENTS,
  ...TEAMS,
  ...COMMUNITY_OFFICES,
  ...MEDIATION_TEAMS,
]
