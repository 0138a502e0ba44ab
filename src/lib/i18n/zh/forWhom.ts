import type { BehalfAs, FamilyRelation } from '@contract/case'

const relations: Record<FamilyRelation, string> = {
  parent: '父母',
  spouse: '配偶',
  child: '子女',
  sibling: '兄弟姐妹',
  other: '其他亲属',
}

const marks: Record<BehalfAs, string> = { family: '代家人', agent: '代办', staff: '代录' }

/** Who a report is for, where it is written and where it is read. */
export const forWhom = {
  title: '为谁反映',
  choices: { self: '为自己', family: '为家人', agent: '代居民办', enterprise: '以企业名义' },
  enterpriseFirst: '以企业名义反映',
  enterpriseFirstAbout: '先登记或加入企业',
  whichEnterprise: '哪家企业',
  name: { family: '家人姓名', agent: '居民姓名' },
  relation: '他是您的',
  relations,
  phone: { family: '家人电话', agent: '居民电话' },
  phoneHint: { family: '不填就联系您', agent: '对方在小程序核实过这个号码，也能看到这件事' },
  errors: { name: '请填写姓名', phone: '请填写 11 位手机号，或带区号的座机', enterprise: '请选择企业' },
  marks,
  enterpriseMark: '企业',
  facts: {
    enterprise: '企业',
    creditCode: '信用代码',
    concerned: { family: '代家人反映', agent: '代居民反映', staff: '来电来访人' } as Record<BehalfAs, string>,
    phone: '对方电话',
    named: (name: string, note: string) => `${name}（${note}）`,
    unverified: '未核实',
  },
  takenDown: '代录了诉求',
  byPhone: '对方看不到小程序里的答复，办理结果请打电话告诉本人。',
  listOwn: '我自己的',
}
