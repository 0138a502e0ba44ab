import type { CategoryView, Question, QuestionOption, Stop } from '../../../types/category'

/** A category before the words of its matters are added from the duty catalogue; `words` are its own beside them. */
export type CategorySeed = Omit<CategoryView, 'order'>

const category = (
  _id: string,
  seed: Omit<CategorySeed, '_id' | 'matters' | 'words' | 'questions'> & {
    matters: string
    words?: string
    wordsEn: string
    questions?: ReadonlyArray<Omit<Question, 'order'>>
  },
): CategorySeed => {
  const { matters, words = '', wordsEn, questions = [], ...rest } = seed
  return {
    _id,
    ...rest,
    matters: matters.split(' ').filter(Boolean),
    words: [...words.split(' '), ...wordsEn.split(', ')].filter(Boolean),
    questions: questions.map((question, index) => ({ ...question, order: index + 1 })),
  }
}

const ask = (type: Question['type'], id: string, label: string, labelEn: string, options?: QuestionOption[]) => ({
  id,
  type,
  required: false,
  label,
  labelEn,
  ...(options ? { options } : {}),
})

const option = (value: string, name: string, nameEn: string, stop?: Stop): QuestionOption => ({
  value,
  name,
  nameEn,
  ...(stop ? { stop } : {}),
})

const WHEN = [
  option('day', '白天', 'By day'),
  option('evening', '傍晚到 22 点', 'Evening until 22:00'),
  option('night', '22 点以后', 'After 22:00'),
]

const GAS: Stop = {
  text: '闻到燃气味，请马上关阀、开窗、不要开关电器，离开后再打电话。',
  textEn: 'If you smell gas: close the valve, open the windows, touch no switch, leave, then call.',
  lines: ['119', '110'],
}
const WIRE: Stop = {
  text: '电线落地或漏电，请离开 8 米以外，不要去碰，提醒旁人。',
  textEn: 'A wire on the ground or a leaking current: stay 8 metres away, touch nothing, warn others.',
  lines: ['119', '110'],
}
const NOW: Stop = {
  text: '正在发生的危险，请先打电话，再回来填写。',
  textEn: 'For a danger that is happening now, call first and come back to write afterwards.',
  lines: ['110', '119', '120'],
}

/** What a report is about: what people of the street really bring, each with the matters of the duty catalogue it covers. */
export const CATEGORIES: readonly CategorySeed[] = [
  category('roads', {
    name: '道路与路灯',
    nameEn: 'Roads and lamps',
    hint: '路面、井盖、路灯、积水、绿化',
    hintEn: 'Road surface, manholes, street lamps, flooding, trees',
    icon: 'lamp',
    handling: '先到现场看，有危险的当天围挡；小修马上安排，大修会告诉您工期。',
    handlingEn: 'Somebody looks at the spot first and fences off danger the same day; for larger works you hear when.',
    anonymousAllowed: true,
    needs: 'none',
    matters: '道路设施 路灯照明 排水管网 园林绿化',
    wordsEn: 'road, pavement, sidewalk, street lamp, street light, manhole, pothole, flooded, drain, tree, park',
    questions: [
      ask('string', 'pole', '灯杆或井盖上的编号（有的话）', 'Number on the lamp or manhole, if there is one'),
      ask('singlevaluelist', 'risk', '现在有人容易受伤吗？', 'Could somebody get hurt there now?', [
        option('no', '不会', 'No'),
        option('yes', '容易绊倒、掉下去', 'One could trip or fall'),
        option('wire', '有电线掉落、漏电', 'A wire is down or leaks current', WIRE),
      ]),
    ],
  }),
  category('traffic', {
    name: '停车与交通',
    nameEn: 'Parking and traffic',
    hint: '乱停车、拥堵、红绿灯、公交',
    hintEn: 'Bad parking, jams, traffic lights, buses',
    icon: 'car',
    handling: '违停会到现场处理；红绿灯、公交由专班与交警、公交公司商量后答复。',
    handlingEn:
      'Bad parking is dealt with on the spot; lights and buses are settled with the traffic police and the bus company.',
    anonymousAllowed: true,
    needs: 'none',
    matters: '交通拥堵 道路停车 公共交通',
    wordsEn: 'parking, parked, traffic, traffic light, bus, jam, crossing, speeding',
    questions: [ask('string', 'plate', '车牌号（知道的话）', 'Number plate, if you know it')],
  }),
  category('waste', {
    name: '垃圾与环卫',
    nameEn: 'Waste and cleaning',
    hint: '垃圾没清、分类点、公厕、保洁',
    hintEn: 'Rubbish left, sorting points, toilets, cleaning',
    icon: 'bin',
    handling: '环卫队到现场清理，拍照答复您。',
    handlingEn: 'The sanitation team clears it and answers with a photo.',
    anonymousAllowed: true,
    needs: 'none',
    matters: '垃圾清运 保洁与公厕',
    wordsEn: 'rubbish, garbage, trash, litter, waste, toilet, dirty, bins',
    questions: [
      ask('multivaluelist', 'kind', '是哪种垃圾？', 'What kind?', [
        option('household', '生活垃圾', 'Household'),
        option('building', '装修、建筑垃圾', 'Building rubble'),
        option('bulky', '旧家具等大件', 'Bulky things'),
        option('other', '其他', 'Other'),
      ]),
    ],
  }),
  category('noise', {
    name: '噪音扰民',
    nameEn: 'Noise',
    hint: '施工、音响、广场舞、商家喇叭',
    hintEn: 'Building work, music, square dancing, shop speakers',
    icon: 'sound',
    handling: '会在您说的时段到现场查看或测量，并告诉您结果。',
    handlingEn: 'Somebody comes at the time you name, listens or measures, and tells you the result.',
    anonymousAllowed: true,
    needs: 'none',
    matters: '社会生活噪声 施工扰民',
    words: '吵得 太吵 很吵 睡不着',
    wordsEn: 'noise, noisy, loud, music, loudspeaker, drilling, construction site',
    questions: [
      ask('multivaluelist', 'when', '什么时候最吵？', 'When is it worst?', WHEN),
      ask('string', 'source', '声音从哪里来？', 'Where does it come from?'),
    ],
  }),
  category('pollution', {
    name: '空气与水污染',
    nameEn: 'Air and water pollution',
    hint: '油烟、异味、焚烧、污水、河道',
    hintEn: 'Cooking fumes, smells, burning, sewage, rivers',
    icon: 'drop',
    handling: '环境站到现场查看，需要时取样检测，结果告诉您。',
    handlingEn: 'The environment station looks, takes samples where needed, and tells you the result.',
    anonymousAllowed: true,
    needs: 'none',
    matters: '大气污染 水污染 工业污染 油烟扰民',
    wordsEn: 'smell, smoke, fumes, pollution, sewage, river, dust, burning',
    questions: [ask('multivaluelist', 'when', '什么时候最严重？', 'When is it worst?', WHEN)],
  }),
  category('order', {
    name: '违建与街面秩序',
    nameEn: 'Illegal building and street order',
    hint: '违章搭建、占道摆摊、小广告、招牌',
    hintEn: 'Illegal building, stalls on the pavement, bills, signs',
    icon: 'wall',
    handling: '执法队到现场核实，依法处理后答复；违建需要认定，时间会长一些。',
    handlingEn: 'The enforcement team checks and acts by law; an illegal building takes longer to establish.',
    anonymousAllowed: true,
    needs: 'none',
    matters: '占道经营 违法建筑 广告牌匾',
    wordsEn: 'illegal building, illegal construction, street stall, vendor, hawker, billboard, flyers',
    questions: [
      ask(
        'singlevaluelist',
        'since',
        '搭建到哪一步了？（违建才填）',
        'How far is the building? (for illegal building)',
        [option('now', '正在搭', 'Being built now'), option('done', '已经搭好', 'Finished')],
      ),
    ],
  }),
  category('housing', {
    name: '小区与物业',
    nameEn: 'Housing estate',
    hint: '物业、电梯、小区停车、房屋质量、办证',
    hintEn: 'Property management, lifts, estate parking, defects, deeds',
    icon: 'building',
    handling: '先联系物业或开发商，谈不拢的由街道牵头商量。',
    handlingEn: 'The manager or developer is asked first; if you cannot agree, the sub-district brings you together.',
    anonymousAllowed: false,
    needs: 'phone',
    matters: '物业服务 电梯 小区停车 房屋质量与工程 不动产办证',
    words: '小区',
    wordsEn: 'property management, lift, elevator, estate, landlord, leak, crack, deed',
    questions: [
      ask('string', 'estate', '小区名称和楼号', 'Estate and building'),
      ask('singlevaluelist', 'lift', '电梯里现在有人吗？（电梯才填）', 'Is anybody in the lift now? (for lifts)', [
        option('no', '没有', 'No'),
        option('yes', '有人被困', 'Somebody is trapped', NOW),
      ]),
    ],
  }),
  category('utilities', {
    name: '水电气与通信',
    nameEn: 'Water, power, gas, telecoms',
    hint: '停水停电、水压、电线、燃气、宽带',
    hintEn: 'Outages, water pressure, wires, gas, broadband',
    icon: 'bolt',
    handling: '转给供水、供电、燃气或通信单位抢修，并告诉您大概几点恢复。',
    handlingEn: 'The company in charge is asked to repair it, and you hear when it should be back.',
    anonymousAllowed: false,
    needs: 'none',
    matters: '供水 供电 供气与通信',
    wordsEn: 'no water, water supply, tap water, power cut, no electricity, electricity, gas, broadband, internet',
    questions: [
      ask('singlevaluelist', 'what', '现在是哪种情况？', 'What is it like now?', [
        option('out', '停了', 'It is off'),
        option('weak', '时好时坏', 'On and off'),
        option('gas', '闻到燃气味', 'It smells of gas', GAS),
        option('wire', '电线落地、漏电', 'A wire is down or leaks current', WIRE),
        option('bill', '费用、办理', 'Bills or contracts'),
      ]),
      ask('datetime', 'from', '从什么时候开始的？', 'Since when?'),
    ],
  }),
  category('labour', {
    name: '工资与社保',
    nameEn: 'Wages and social insurance',
    hint: '欠薪、劳动合同、社保、工伤、找工作',
    hintEn: 'Unpaid wages, contracts, insurance, work injuries, jobs',
    icon: 'wallet',
    handling: '劳保所先与用人单位联系；谈不成的，告诉您怎样申请仲裁。',
    handlingEn: 'The labour office speaks to the employer; if that fails, it tells you how to apply for arbitration.',
    anonymousAllowed: false,
    needs: 'phone',
    matters: '欠薪 社会保险 就业与劳动关系',
    wordsEn: 'wages, unpaid, salary, employer, labour contract, social insurance, pension, work injury, job',
    questions: [
      ask('string', 'employer', '单位或工地名称', 'Employer or building site'),
      ask('number', 'people', '一共几个人？', 'How many people?'),
      ask('number', 'amount', '一共欠多少元？', 'How much is owed, in yuan?'),
    ],
  }),
  category('consumer', {
    name: '消费与食品',
    nameEn: 'Shopping and food',
    hint: '退款、假货、预付卡、食品安全、价格',
    hintEn: 'Refunds, fakes, prepaid cards, food safety, prices',
    icon: 'cart',
    handling: '市场所与商家联系调解；食品问题到现场检查。请留好票据和照片。',
    handlingEn:
      'The market office mediates with the shop and inspects food on the spot. Please keep receipts and photos.',
    anonymousAllowed: false,
    needs: 'phone',
    matters: '消费纠纷 食品安全 经营证照与价格',
    wordsEn: 'refund, fake, shop, prepaid card, food, restaurant, price, overcharged',
    questions: [
      ask('string', 'shop', '商家名称', 'Name of the shop'),
      ask('number', 'amount', '花了多少元？', 'How much did you pay, in yuan?'),
    ],
  }),
  category('social', {
    name: '教育、医疗与民生',
    nameEn: 'Schools, health and welfare',
    hint: '上学、看病、养老、低保、户口',
    hintEn: 'Schools, doctors, care of the old, allowances, residence',
    icon: 'school',
    handling: '能当场答复的尽快答复；需要部门核实的，会告诉您要带什么、到哪里办。',
    handlingEn: 'Questions are answered soon; where papers are needed you hear which ones and where to go.',
    anonymousAllowed: false,
    needs: 'phone',
    matters: '教育 医疗卫生 养老与救助 户籍与生育',
    wordsEn: 'school, kindergarten, teacher, hospital, doctor, clinic, vaccine, elderly, allowance, residence permit',
  }),
  category('safety', {
    name: '安全、消防与治安',
    nameEn: 'Safety, fire and order',
    hint: '消防通道、飞线充电、隐患、诈骗、犬只',
    hintEn: 'Fire lanes, risky charging, hazards, fraud, dogs',
    icon: 'flame',
    handling: '隐患会优先派人查看；正在发生的危险请先拨打 110、119、120。',
    handlingEn: 'Hazards are looked at first. For a danger that is happening now, call 110, 119 or 120.',
    anonymousAllowed: true,
    needs: 'none',
    matters: '消防通道 安全隐患 治安',
    wordsEn: 'fire lane, hazard, charging, explosion, theft, stolen, fraud, scam, gambling, dog',
    questions: [
      ask('singlevaluelist', 'now', '危险正在发生吗？', 'Is the danger happening now?', [
        option('no', '没有，是隐患', 'No, it might happen'),
        option('past', '已经发生过', 'It has happened'),
        option('yes', '正在发生', 'It is happening now', NOW),
      ]),
    ],
  }),
  category('neighbours', {
    name: '邻里与社区',
    nameEn: 'Neighbours and community',
    hint: '邻居纠纷、楼道堆物、漏水、社区事务',
    hintEn: 'Disputes with neighbours, blocked stairs, community matters',
    icon: 'neighbours',
    handling: '社区先上门了解，愿意的话请调解员一起谈。',
    handlingEn: 'The community visits first; if you like, a mediator sits down with both sides.',
    anonymousAllowed: false,
    needs: 'phone',
    matters: '邻里与社区事务',
    wordsEn: 'neighbour, neighbor, upstairs, downstairs, stairwell, community',
    questions: [
      ask('singlevaluelist', 'mediation', '愿意请调解员一起谈吗？', 'Would you like a mediator?', [
        option('yes', '愿意', 'Yes'),
        option('no', '先不用', 'Not now'),
      ]),
    ],
  }),
  category('renewal', {
    name: '征迁与有机更新',
    nameEn: 'Renewal and relocation',
    hint: '征收、补偿、安置、旧区改造',
    hintEn: 'Expropriation, compensation, new homes, rebuilding',
    icon: 'crane',
    handling: '更新办按政策逐条答复；涉及签约、安置的，会约您当面说明。',
    handlingEn: 'The renewal office answers point by point; about contracts and new homes it invites you to talk.',
    anonymousAllowed: false,
    needs: 'checked',
    matters: '征迁安置',
    wordsEn: 'demolition, relocation, compensation, resettlement, renewal',
    questions: [ask('string', 'block', '地块或区块名称', 'Name of the block')],
  }),
  category('enterprise', {
    name: '企业事项',
    nameEn: 'Matters of enterprises',
    hint: '融资、税费、用工、证照、政策',
    hintEn: 'Finance, taxes, staff, licences, policies',
    icon: 'factory',
    handling: '专班先电话联系，需要时上门走访。',
    handlingEn: 'The team calls you first and visits where needed.',
    anonymousAllowed: false,
    needs: 'phone',
    matters: '融资与税费',
    words: '企业 公司 工厂 厂房 招工',
    wordsEn: 'company, enterprise, factory, loan, tax, licence, business',
    questions: [ask('string', 'company', '企业名称', 'Name of the enterprise')],
  }),
  category('other', {
    name: '其他',
    nameEn: 'Something else',
    hint: '以上都不是，或说不清',
    hintEn: 'None of these, or hard to say',
    icon: 'more',
    handling: '由指挥中心看过后派给合适的单位。',
    handlingEn: 'The command centre reads it and finds the right office.',
    anonymousAllowed: false,
    needs: 'none',
    matters: '',
    wordsEn: '',
  }),
]
