import type { EnterpriseRole } from '../../../types/enterprise'
import type { Membership } from '../../../types/permissions'
import { OFFICES } from './offices'

/** An invented person to sign in as on a machine of one's own. Nobody of these names is meant. */
export interface Persona {
  username: string
  name: string
  phone: string
  communityId: string
  memberships: readonly Membership[]
  /** Enterprises of `enterprises.ts` that the person belongs to. */
  enterprises?: ReadonlyArray<{ enterpriseId: string; role: EnterpriseRole }>
  /** The bank or guarantor of the register whose contact the person is. */
  contactOf?: string
  /** Shown in the table of personas; the others are there so that every office has somebody. */
  leading: boolean
  /** Whom it stands for. */
  about: string
  aboutEn: string
}

/** The password of every persona; made for demonstrations and worthless elsewhere. */
export const DEMO_PASSWORD = 'beiyuan2026'

const person = (
  username: string,
  name: string,
  order: number,
  communityId: string,
  about: string,
  aboutEn: string,
  memberships: readonly Membership[] = [],
): Persona => ({
  username,
  name,
  phone: `1390000${String(1000 + order)}`,
  communityId,
  memberships,
  leading: true,
  about,
  aboutEn,
})

const LEADING: readonly Persona[] = [
  person('resident', '陈阿婆', 1, 'c-liuqing', '居民', 'Resident'),
  person('neighbour', '周小军', 2, 'c-chunhan', '居民', 'Resident'),
  person('dispatcher', '何敏', 3, 'c-yingbin', '指挥中心调度员', 'Dispatcher, Command Centre', [
    { officeId: 'centre-command', role: 'dispatcher' },
  ]),
  person('dispatcher2', '楼志强', 4, 'c-fuxing', '指挥中心调度员', 'Second dispatcher', [
    { officeId: 'centre-command', role: 'dispatcher' },
  ]),
  person('hotline', '吴晓', 5, 'c-danxi', '12345 热线坐席', 'Hotline clerk', [
    { officeId: 'centre-command', role: 'hotline' },
  ]),
  person('admin', '骆文静', 8, 'c-yingbin', '街道系统管理员', 'Administrator of the street', [
    { officeId: 'centre-command', role: 'administrator' },
  ]),
  person('construction', '金建平', 6, 'c-siji', '城乡建设办经办人', 'Handler, Construction Office', [
    { officeId: 'construction', role: 'handler' },
  ]),
  person('mediation', '鲍志清', 25, 'c-yingbin', '调解中心负责人', 'Lead, Mediation Centre', [
    { officeId: 'centre-mediation', role: 'mediationLead' },
  ]),
  person('mediation-liuqing', '应素芬', 26, 'c-liuqing', '柳青社区调委会主任', 'Lead, Liuqing committee', [
    { officeId: 'med-liuqing', role: 'mediationLead' },
  ]),
  person('mediator', '虞国良', 27, 'c-liuqing', '调解员（柳青、值班）', 'Mediator, Liuqing and on call', [
    { officeId: 'med-liuqing', role: 'mediator' },
    { officeId: 'med-oncall', role: 'mediator' },
  ]),
  person('mediator2', '傅爱珍', 28, 'c-chunhan', '滴滴调解员', 'Mediator on call', [
    { officeId: 'med-oncall', role: 'mediator' },
  ]),
  person('liuqing', '方丽', 7, 'c-liuqing', '柳青社区经办人', 'Handler, Liuqing Community', [
    { officeId: 'o-liuqing', role: 'handler' },
  ]),
  person('service-hall', '楼小芬', 21, 'c-yingbin', '便民服务中心窗口', 'Counter clerk, Public Service Hall', [
    { officeId: 'service-hall', role: 'handler' },
  ]),
  person('agent', '季红梅', 22, 'c-liuqing', '民情民访代办员', 'Agent for residents', [
    { officeId: 'o-liuqing', role: 'agent' },
  ]),
  person('finance', '丁海峰', 29, 'c-jingfa', '金融财税专班经办人', 'Handler, Finance and Tax Team', [
    { officeId: 'finance', role: 'handler' },
  ]),
  person('enterprise', '楼雅琴', 30, 'c-jingfa', '企业服务中心', 'Enterprise Service Centre', [
    { officeId: 'centre-enterprise', role: 'dispatcher' },
  ]),
  {
    ...person('owner', '龚伟', 23, 'c-jingfa', '企业负责人', 'Owner of an enterprise'),
    enterprises: [{ enterpriseId: 'ent-chenguang', role: 'owner' }],
  },
  {
    ...person('clerk', '毛晓', 24, 'c-jingfa', '企业经办人', 'Clerk of an enterprise'),
    enterprises: [{ enterpriseId: 'ent-chenguang', role: 'clerk' }],
  },
  { ...person('bank', '蒋文斌', 31, 'c-jingfa', '银行联系人', 'Contact of a bank'), contactOf: '某农村商业银行' },
  {
    ...person('guarantor', '盛丽华', 32, 'c-jingfa', '担保公司联系人', 'Contact of a guarantor'),
    contactOf: '农信融资担保',
  },
]

/** Colleagues of those above: work is shared within an office, and one person may belong to two. */
const COLLEAGUES: readonly Persona[] = [
  person('construction-head', '童立新', 51, 'c-siji', '城乡建设办负责人', 'Head, Construction Office', [
    { officeId: 'construction', role: 'head' },
  ]),
  person('construction2', '徐海燕', 52, 'c-siji', '城乡建设办、物业管理办经办人', 'Handler of two offices', [
    { officeId: 'construction', role: 'handler' },
    { officeId: 'property', role: 'handler' },
  ]),
].map((colleague) => ({ ...colleague, leading: false }))

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜']
const GIVEN = ['建国', '秀英', '志明', '丽华', '国平', '晓燕', '文斌']

const staffed = new Set(LEADING.flatMap((persona) => persona.memberships.map((membership) => membership.officeId)))

/** One handler for every office that has nobody yet; the user name is the office's id. */
const OTHERS: readonly Persona[] = OFFICES.filter((office) => !staffed.has(office._id)).map((office, index) => ({
  username: office._id,
  name: `${SURNAMES[index % SURNAMES.length]}${GIVEN[index % GIVEN.length]}`,
  phone: `1390000${String(2000 + index)}`,
  communityId: 'c-yingbin',
  memberships: [
    {
      officeId: office._id,
      role: office.kind === 'centre' ? 'dispatcher' : office.kind === 'committee' ? 'mediationLead' : 'handler',
    },
  ],
  leading: false,
  about: office.name,
  aboutEn: office.nameEn,
}))

export const PERSONAS: readonly Persona[] = [...LEADING, ...COLLEAGUES, ...OTHERS]
