import type { Bilingual } from '../../../types/knowledge'

export interface FaqSeed {
  id: string
  question: Bilingual
  answer: Bilingual
  /** Other words that people use for it, separated by spaces. */
  words: string
  officeId?: string
}

/** Questions that a sub-district hears every day. Answers name who decides and where to ask; the office edits them. */
export const FAQS: readonly FaqSeed[] = [
  {
    id: 'residence-permit',
    question: { zh: '居住证怎么办？', en: 'How do I get a residence permit?' },
    answer: {
      zh: '先在居住地的社区或派出所办理居住登记，登记满半年并有合法稳定就业、住所或连续就读之一的，可以申领居住证。带身份证、住所证明（租房合同或房产证），到便民服务中心或派出所窗口办理，也可以在“浙里办”上申请。',
      en: 'First register your address with the community or the police station. After half a year, with steady work, a home or schooling here, you may apply. Bring your identity card and a proof of address to the Public Service Hall or the police station, or apply in the “Zheliban” app.',
    },
    words: '暂住证 流动人口 外来 登记',
    officeId: 'police',
  },
  {
    id: 'social-insurance',
    question: { zh: '社保、养老金怎么查？', en: 'Where can I look up my social insurance and pension?' },
    answer: {
      zh: '在“浙里办”搜索“社保查询”，或拨打 12333。参保、补缴、转移等要核对资料的，带身份证到便民服务中心社保窗口。',
      en: 'Search for 社保查询 in the “Zheliban” app or call 12333. To join, pay arrears or transfer, bring your identity card to the Public Service Hall.',
    },
    words: '社保卡 养老保险 医保 退休金 缴费 参保',
    officeId: 'labour',
  },
  {
    id: 'unpaid-wages',
    question: { zh: '老板拖欠工资怎么办？', en: 'My employer does not pay my wages. What can I do?' },
    answer: {
      zh: '保留好劳动合同、考勤、工资条、聊天记录等证据，向劳动和社会保障所反映，或拨打 12333；对处理不满意可以申请劳动仲裁，仲裁不收费。现在就可以在这里提交，选“求助”并写清单位名称、人数和金额。',
      en: 'Keep your contract, time sheets, pay slips and messages. Report it to Labour and Social Security or call 12333; you may also ask for labour arbitration, which is free. You can report it here now: choose “Help” and give the employer’s name, the number of people and the amount.',
    },
    words: '欠薪 讨薪 农民工 工资 劳动仲裁',
    officeId: 'labour',
  },
  {
    id: 'school-enrolment',
    question: { zh: '孩子入学要什么材料？', en: 'What do I need to enrol my child in school?' },
    answer: {
      zh: '每年的招生公告由市教育局在 5 月前后发布，材料按户籍生、购房户、新居民子女分类要求不同，一般包括户口簿、房产或租房凭证、居住证、社保记录。具体学区和积分以当年公告为准，可向社会事务办咨询。',
      en: 'The education bureau announces the rules around May each year. Papers differ for local households, home owners and newcomers; usually the household register, proof of home or lease, residence permit and social insurance record. Ask the Social Affairs Office about your school district.',
    },
    words: '上学 学区 招生 小学 初中 幼儿园 报名 积分',
    officeId: 'social',
  },
  {
    id: 'low-income-aid',
    question: { zh: '低保、临时救助怎么申请？', en: 'How do I apply for minimum living support or emergency aid?' },
    answer: {
      zh: '向户籍所在社区提出申请，社区可以代为提交；街道社会事务办核对家庭收入、财产后公示。突发疾病、火灾等造成生活困难的，可以申请临时救助，紧急的先救助后补手续。',
      en: 'Apply at the community of your household register, which can file it for you; the Social Affairs Office checks income and property. After illness, fire or another blow you may ask for emergency aid, which can come first and the papers later.',
    },
    words: '低保户 困难户 救助 补助 贫困 残疾',
    officeId: 'social',
  },
  {
    id: 'noise-at-night',
    question: { zh: '夜里施工、唱歌太吵找谁？', en: 'Who deals with noise from building sites or singing at night?' },
    answer: {
      zh: '夜间（22 时至次日 6 时）一般禁止产生噪声的建筑施工，特殊需要的应有证明并公告。正在发生的，拨打 110 或 12345；经常发生的，在这里提交并写清地点和时段，由综合行政执法队处理。',
      en: 'Noisy building work is as a rule forbidden from 22:00 to 6:00 unless permitted and announced. While it happens call 110 or 12345; when it happens often, report it here with place and hours, and the Law Enforcement Team will deal with it.',
    },
    words: '噪音 噪声 扰民 工地 广场舞 音响 半夜',
    officeId: 'enforcement',
  },
  {
    id: 'power-water-outage',
    question: { zh: '停水停电了问谁？', en: 'Whom do I ask when water or power is off?' },
    answer: {
      zh: '停电拨打 95598（国家电网，24 小时）；停水、水压低拨打 12345 转供水单位。闻到燃气味，先关阀门、开窗，到室外再拨打燃气抢修电话或 119，不要开关电器。',
      en: 'Power: call 95598 (State Grid, day and night). Water: call 12345, which connects you to the water company. If you smell gas, close the valve, open the windows, go outside and then call the gas company or 119; do not touch switches.',
    },
    words: '断电 断水 停电 停水 燃气 水压 电费 水费',
    officeId: 'utilities',
  },
  {
    id: 'waste-sorting',
    question: { zh: '垃圾怎么分、什么时候投放？', en: 'How do I sort waste and when may I put it out?' },
    answer: {
      zh: '分可回收物、有害垃圾、易腐垃圾、其他垃圾四类，到本小区的两定四分点位按公示的时间投放。易腐垃圾要破袋；金属、纸板是可回收物，烟头、尘土是其他垃圾。大件家具请先联系物业或社区预约清运。',
      en: 'There are four kinds: recyclable, hazardous, food and other waste. Take it to the sorting point of your estate at the hours posted there. Metal and cardboard are recyclable; cigarette ends and dust are other waste. For furniture make an appointment with the estate or the community.',
    },
    words: '垃圾分类 投放 垃圾桶 大件 清运 旧家具',
    officeId: 'sanitation',
  },
  {
    id: 'property-fee',
    question: { zh: '物业不作为，可以不交物业费吗？', en: 'The estate company does nothing. May I refuse the fee?' },
    answer: {
      zh: '一般不可以以此拒交，建议保留照片等证据，通过业主委员会或业主大会督促、更换物业；也可以在这里提交投诉，由物业管理办核实督促。涉及合同争议的可以申请人民调解（不收费）或向法院起诉。',
      en: 'As a rule no. Keep photos as evidence and act through the owners’ committee or meeting; you can also complain here, and the Property Management Office will look into it. A dispute about the contract can go to mediation, which is free, or to the court.',
    },
    words: '物业费 业委会 业主 小区 维修基金',
    officeId: 'property',
  },
  {
    id: 'refund',
    question: {
      zh: '商家不退款、预付卡跑路怎么办？',
      en: 'A shop refuses a refund or has closed with my prepaid card. What now?',
    },
    answer: {
      zh: '保留付款记录、合同、聊天记录，先与商家协商；不成的拨打 12315 或在这里提交，写清商家名称、地址和金额，由市场监管所调解。涉嫌诈骗的请直接报警 110。',
      en: 'Keep receipts, contracts and messages and talk to the shop first. If that fails call 12315 or report it here with the shop’s name, address and the amount; Market Supervision will mediate. If it is fraud, call 110.',
    },
    words: '退费 退钱 消费 预付卡 健身房 假货 欺诈',
    officeId: 'market',
  },
  {
    id: 'financing',
    question: { zh: '小微企业、个体户怎么贷款？', en: 'How can a small business get a loan?' },
    answer: {
      zh: '金融财税专班免费为企业对接银行和农信融资担保。准备营业执照、近一年流水和纳税情况，在“以企业名义”中提交融资需求，写清金额、用途和期限，会有专人联系。',
      en: 'The Finance and Tax Team puts businesses in touch with banks and the guarantee company, free of charge. Have your licence, a year’s turnover and tax record ready, report as an enterprise with amount, purpose and term, and one named person will call you.',
    },
    words: '融资 担保 资金 周转 银行 贴息 个体户',
    officeId: 'finance',
  },
  {
    id: 'canteen',
    question: {
      zh: '邻里坊（老年食堂）在哪里，怎么吃？',
      en: 'Where are the neighbourhood canteens and who may eat there?',
    },
    answer: {
      zh: '畈东（经发社区）和星火的邻里坊已经开放，其余正在建设。老年人到店出示身份证即可就餐，优惠标准和送餐请向本社区咨询。',
      en: 'The canteens at Fandong (Jingfa Community) and Xinghuo are open; more are being built. Older people eat there on showing their identity card; ask your community about prices and delivery.',
    },
    words: '老年食堂 吃饭 助餐 老人 送餐',
    officeId: 'social',
  },
  {
    id: 'mediation',
    question: { zh: '和邻居、老板有纠纷，调解要钱吗？', en: 'Is mediation of a dispute free of charge?' },
    answer: {
      zh: '人民调解不收费，双方自愿。可以找本社区调解委员会，或矛盾纠纷调处化解中心；达成协议后可以在 30 日内共同申请法院司法确认。',
      en: 'People’s mediation is free and voluntary. Go to your community’s mediation committee or the Mediation Centre; after an agreement both sides may ask the court to confirm it within 30 days.',
    },
    words: '调解 纠纷 邻居 吵架 赔偿 仲裁',
    officeId: 'centre-mediation',
  },
  {
    id: 'parking',
    question: { zh: '“正向停车”是什么，停反了会怎样？', en: 'What is “parking the right way round”?' },
    answer: {
      zh: '在严管路段，车头朝道路通行方向停入泊位。停反、压线、占盲道的会先提醒，屡次不改的由交通专班处理。发现僵尸车或长期占位，可以拍照在这里提交。',
      en: 'On strictly managed streets cars stand in the direction of travel, inside the bay. Who parks the wrong way is reminded first, and fined when it happens again. Report abandoned cars here with a photo.',
    },
    words: '停车 违停 逆向 车位 罚款 僵尸车',
    officeId: 'traffic',
  },
]
