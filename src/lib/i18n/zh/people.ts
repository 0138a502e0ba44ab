import type { Level } from '@contract/levels'
import type { InvitationState } from '@contract/members'
import type { Role } from '@contract/permissions'
import type { CheckWay } from '@contract/registration'

const levels: Record<Level, string> = { unverified: '填写了电话', phone: '微信核实了电话', checked: '工作人员核实过' }
const short: Record<Level, string> = { unverified: '电话未核实', phone: '电话已核实', checked: '已实名核实' }
const ways: Record<CheckWay, string> = { counter: '本人到窗口', phone: '电话核对', visit: '上门核对' }
const states: Record<InvitationState, string> = { open: '待使用', used: '已加入', expired: '已过期', revoked: '已撤回' }
const powers: Record<Role, string> = {
  handler: '办理本单位的件',
  head: '办理，并管理成员和模板',
  dispatcher: '派单、督办、回访',
  hotline: '代录来电诉求',
  observer: '只看不办',
  agent: '代居民反映',
  administrator: '修改街道设置',
  mediator: '调解指派给自己的纠纷',
  mediationLead: '负责本组织的纠纷调解',
}

/** Who people are: how well they are known, their family, who reads their data; members and offices. */
export const people = {
  identity: {
    title: '实名情况',
    intro: '如实登记，办理的人才能联系上您。多数事项填写电话就能反映，少数需要先核实。',
    levels,
    short,
    levelNow: (level: string) => `${level}（现在）`,
    opens: (categories: string) => (categories ? `可以反映：${categories}` : '可以反映多数事项'),
    willFall: '您已经核实过。改了姓名或电话，要重新核实；改社区不影响。以前反映的件不变。',
    fell: {
      name: '您改了姓名，原来的核实不再有效，需要时请重新核实。',
      phone: '您改了电话，新号码还没有核实，需要时请重新核实。',
    },
    refused: (reason: string) => `工作人员没有核对上：${reason}。请改正资料后再申请。`,
    checkedBy: (office: string, time: string) => `${office} ${time} 核实`,
    byPhone: '用微信核实电话',
    byPhoneText: '在微信小程序里点“用微信手机号”，马上就好。',
    byPhoneAction: '去核实电话',
    byStaff: '请社区核实',
    byStaffText: (community: string) =>
      `${community || '社区'}的工作人员会打电话与您核对姓名和电话；您也可以带身份证件到社区或便民服务中心，当场办好。`,
    ask: '请社区核实',
    asked: (time: string) => `已于 ${time} 提交，请留意社区来电。`,
    takeBack: '不用核实了',
    noNumber: '工作人员只看一眼证件，不会登记、也不会保存您的身份证号。',
  },
  levelNotice: {
    text: {
      phone: (category: string) => `“${category}”要先核实电话才能提交。`,
      checked: (category: string) => `“${category}”要先由社区核实姓名和电话才能提交。`,
    },
    action: '去核实',
  },
  household: {
    title: '家人',
    intro: '常替家人反映问题，可以先把他们记在这里，填写时一点就好。只有您自己看得到。',
    add: '添加家人',
    edit: (name: string) => `修改 ${name}`,
    name: '家人姓名',
    phone: '家人电话',
    phoneHint: '不填就联系您',
    remove: '删去',
    choose: '选家人',
    keep: '把常替反映的家人记下来',
    keepAbout: '下次一点就填好',
  },
  phoneThen: (phone: string) => `反映后换过号码，当时是 ${phone}`,
  phoneShared: '这个号码别人也登记过，比如家里人。没关系，您照常使用；办理时会按姓名区分。',
  access: {
    title: '谁看过我的信息',
    intro: '列表里的姓名和电话都是遮挡的。工作人员要联系您而查看完整信息时，都会在这里留下记录。',
    empty: '还没有人查看过您的完整信息。',
    someOffice: '街道办事处',
    what: {
      needByCentre: '企业服务中心打开了贵企业的诉求',
      referral: '查看了贵企业授权的内容',
      need: '打开了贵企业的诉求',
      visit: '看了贵企业的走访记录',
      visitContact: '为走访查看了姓名和电话',
      dispute: '打开了您的纠纷卷宗',
      paper: '取出了您的调解文书',
      photos: '查看了您纠纷中的证据照片',
      contact: '为办理诉求查看了电话',
      ofReporter: '查看了您反映过的其他诉求',
      openEnterprise: '为核对执照查看了企业材料',
      checkEnterprise: '核对了企业材料',
      policyInterest: '因政策意向查看了电话',
      openPerson: '为实名核实查看了姓名和电话',
      checkPerson: '做了实名核实',
    },
    other: '查看了您的信息',
  },
  join: {
    title: '用邀请码加入',
    intro: '工作人员、企业同事凭邀请加入。请向本单位负责人、街道管理员或企业负责人要一个邀请码。',
    code: '邀请码',
    hint: '8 位字母和数字，7 天内有效，只能用一次',
    scan: '扫邀请人屏幕上的二维码',
    wrong: '邀请码是 8 位字母和数字，请再核对一下',
    action: '加入',
    joined: '已加入，欢迎',
    registerFirst: '先登记姓名和电话，再回到这里加入。',
    register: '先登记',
  },
  consent: {
    title: '个人信息保护说明有更新',
    text: (version: string) => `下面是 ${version} 版。同意后，刚才的操作会接着完成；不同意也可以继续查看已有的诉求。`,
    agree: '我已阅读并同意',
    later: '暂不同意',
  },
  checks: {
    title: '实名核验',
    intro: '核对姓名和电话是不是本人的。请看证件原件或打电话核对，不要抄录、拍照证件。',
    find: '按电话查找',
    phone: '手机号',
    phoneHint: '要填完整号码；每次查找都有记录',
    phoneWrong: '请填写 11 位手机号',
    findAction: '查找',
    notFound: '您负责的社区里没有人用这个号码登记。',
    waiting: '申请核实的人',
    community: '社区',
    nobody: '现在没有人在等。',
    askedAt: (time: string) => `${time} 申请`,
    sheet: '核对身份',
    name: '姓名',
    level: '现在',
    open: '查看姓名和电话',
    openText: '查看完整信息会留下记录，本人也能看到是哪个单位看的。',
    how: '怎样核对的',
    ways,
    agrees: '核对一致',
    differs: '对不上',
    saveDiffers: '保存：对不上',
    reason: '哪里对不上',
    reasonHint: '本人会看到，例如“电话打不通”“姓名有一个字不对”',
    noNumber: '不要记录证件号码。',
  },
  members: {
    title: '成员',
    about: '谁在哪个单位、做什么',
    intro: '邀请成员、调整岗位、移除离岗的人。',
    office: '单位',
    people: '现有成员',
    nobody: '还没有成员，请先邀请。',
    me: (name: string) => `${name}（我）`,
    edit: (name: string) => `调整 ${name}`,
    which: '调整哪个岗位',
    roleIn: (office: string) => `在${office}的岗位`,
    remove: '移出本单位',
    removeText: '移出后几秒内就不能再查看和办理本单位的件。以前办过的记录不变。',
    casesBack: (count: string) => `他手上有 ${count} 件在办，保存后退回单位待办，请及时另行指派。`,
    nobodyLeft: '保存后本单位就没有人能办件了，请先邀请接手的人。',
    nothingTouched: '他手上没有在办的件，也还有别人能办件。',
    invitations: '邀请',
    invitationsText: '每个邀请码对应一个单位和岗位，7 天内有效，只能用一次。',
    invite: '邀请成员',
    inviteTo: (office: string) => `邀请加入${office}`,
    inviteAction: '生成邀请码',
    forWhom: '给谁',
    forWhomHint: '方便您自己分辨，对方看不到',
    powers,
    made: '邀请码已生成',
    qrCode: '邀请二维码',
    qrCodeAbout: '对方就在旁边时，请他用手机扫一扫',
    once: '邀请码只显示这一次，关掉后看不到了。请现在发给对方。',
    copy: '复制邀请',
    copied: '已复制，可以发给对方了',
    letter: ({ office, role, code, until, link }: Letter) =>
      `请您加入问政北苑：${office}，${role}。打开“问政北苑”，在“我的”里点“用邀请码加入”，输入邀请码 ${code}。${until} 前有效。${link ? `也可以打开 ${link}` : ''}`,
    states,
    until: (time: string) => `${time} 前有效`,
    by: (who: string) => `${who} 邀请`,
    revoke: '撤回邀请',
    revokeOf: (role: string) => `撤回${role}的邀请`,
    revokeText: '撤回后，这个邀请码不能再用。',
  },
  offices: {
    title: '单位',
    about: '名称、职责、电话和所管社区',
    intro: '修改立即生效，各页面一分钟内更新。',
    add: '新增单位',
    edit: (name: string) => `修改 ${name}`,
    retired: '已停用',
    kind: '类型',
    name: '名称',
    nameEn: '英文名称',
    duty: '职责（一行）',
    phone: '办公电话',
    parent: '上级单位',
    parentHint: '超时会提醒上级',
    wrong: {
      name: '请填写名称，至少 2 个字',
      nameEn: '请填写英文名称',
      duty: '请写一行职责，派单时据此选择',
      phone: '请填写 11 位手机号，或带区号的座机',
    },
    effect: '改名后，正在办的和以前的件都显示新名称；电话和上级从现在起按新的。',
    effectNew: '保存后派单时就能选到它；先邀请成员，才有人办。',
    needed: '指挥中心和便民服务中心不能停用，诉求要靠它们接收。',
    hangs: ({ cases, members, communities, matters }: Hangs) =>
      `在办 ${cases} 件，成员 ${members} 人，负责 ${communities} 个社区，职责清单 ${matters} 项。没有在办件、社区和职责后才能停用。`,
    retire: '停用',
    revive: '恢复使用',
    communities: '社区由谁负责',
    communitiesText: '只影响今后的件，已经在办的不变。',
    moveOf: (community: string) => `更换${community}的负责单位`,
    communityOffice: '负责单位',
    moveEffect: (office: string, cases: string) =>
      `换了以后，这里的新诉求先推荐给新单位，实名核验也归它。${office}在办的 ${cases} 件仍由它办完。`,
    moveNobody: (office: string) => `${office}还没有成员。请先邀请成员，不然没有人办。`,
  },
  log: {
    member: (office: string, name: string) => `${office} · ${name}`,
    invitation: (office: string) => `${office} · 邀请`,
    none: '无',
    revoked: (role: string) => `${role}，已撤回`,
  },
}

interface Letter {
  office: string
  role: string
  code: string
  until: string
  /** Empty where a link leads nowhere. */
  link: string
}

interface Hangs {
  cases: string
  members: string
  communities: number
  matters: number
}
