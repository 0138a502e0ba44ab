export interface DutySeed {
  matter: string
  words: readonly string[]
  /** Missing when the community of the place answers for it. */
  officeId?: string
}

const duty = (matter: string, officeId: string | undefined, words: string): DutySeed => ({
  matter,
  officeId,
  words: words.split(' '),
})

/** 职责清单: matter → lead office, in the words that people use for the matter. New rows stand at the end: the place is the id. */
export const DUTIES: readonly DutySeed[] = [
  duty('占道经营', 'enforcement', '占道经营 占道 流动摊贩 摊贩 摆摊 夜宵摊 店外经营 乱摆'),
  duty('违法建筑', 'enforcement', '违建 违章建筑 违法建筑 违章搭建 私搭乱建 搭建 违规建房'),
  duty('施工扰民', 'enforcement', '夜间施工 施工噪音 施工噪声 工地扬尘 渣土 渣土车 施工扰民 工地'),
  duty('油烟扰民', 'enforcement', '油烟 烧烤 烟熏 排烟'),
  duty('广告牌匾', 'enforcement', '小广告 牛皮癣 广告牌 横幅'),
  duty('社会生活噪声', 'environment', '噪音 噪声 扰民 广场舞 音响 喇叭'),
  duty('大气污染', 'environment', '臭味 异味 废气 恶臭 粉尘 扬尘 焚烧 空气污染 雾霾'),
  duty('水污染', 'environment', '污水 黑臭 河道 排污 水污染 偷排 鱼塘'),
  duty('工业污染', 'environment', '污染 环保 辐射 重金属 化工厂 养殖场'),
  duty('道路设施', 'construction', '路面 坑洼 塌陷 人行道 修路 道路破损 水泥路 断头路 道路建设 井盖 护栏'),
  duty('排水管网', 'construction', '积水 下水道 内涝 管网 雨污 排水 堵塞'),
  duty('路灯照明', 'construction', '路灯 照明 亮化'),
  duty('园林绿化', 'construction', '绿化 公园 树木 绿地 草坪'),
  duty('房屋质量与工程', 'construction', '质量问题 危房 漏水 开裂 烂尾 延期交房 交房 开发商 验收 规划 楼盘'),
  duty('物业服务', 'property', '物业 业委会 业主 物业费 小区管理 维修基金 公摊'),
  duty('电梯', 'property', '电梯 加装电梯'),
  duty('小区停车', 'property', '车位 地下车库 停车位 充电桩'),
  duty('不动产办证', 'property', '房产证 不动产 产权证 办证 公积金 购房'),
  duty('征迁安置', 'renewal', '征迁 征地 拆迁 安置 补偿款 征收 旧改 棚改 棚户区 安置房 有机更新 回迁'),
  duty('欠薪', 'labour', '工资 拖欠 欠薪 农民工 讨薪 加班 血汗钱'),
  duty('社会保险', 'labour', '社保 养老保险 医保 退休金 养老金 失业 工伤 五险'),
  duty('就业与劳动关系', 'labour', '就业 招聘 劳动合同 辞退 编制 职称 待遇 补贴'),
  duty('消费纠纷', 'market', '退款 退费 消费者 消费 欺诈 虚假宣传 假货 投诉商家 预付卡 健身 商家'),
  duty('食品安全', 'market', '食品 食堂 过期 卫生许可 餐馆 饭店'),
  duty('经营证照与价格', 'market', '营业执照 无证 价格 乱收费 涨价 收费标准'),
  duty('教育', 'social', '学校 入学 学生 老师 教师 幼儿园 学区 补课 教育局 中学 小学 招生 培训机构'),
  duty('医疗卫生', 'social', '医院 医生 医疗 疫苗 卫生院 诊所 病人 药品 护士'),
  duty('养老与救助', 'social', '低保 老人 养老院 残疾 救助 贫困 扶贫 困难户 优抚 退伍'),
  duty('户籍与生育', 'social', '户口 落户 独生子女 二胎 生育 结婚 身份证'),
  duty('消防通道', 'safety', '消防 消防通道 灭火 火灾 飞线'),
  duty('安全隐患', 'safety', '安全隐患 燃气 煤气 爆炸 危险 隐患 坍塌 液化气'),
  duty('治安', 'police', '盗窃 被盗 打架 赌博 传销 诈骗 骗子 派出所 黑社会 涉黑 报警 狗'),
  duty('交通拥堵', 'traffic', '拥堵 堵车 红绿灯 信号灯 交通 斑马线 限速 超载 货车 交警'),
  duty('道路停车', 'traffic', '乱停 停车 违停 停放 逆向停车 电动车'),
  duty('公共交通', 'traffic', '公交 公交车 地铁 站台 出租车 班次 滴滴'),
  duty('垃圾清运', 'sanitation', '垃圾 垃圾桶 垃圾站 清运 环卫 垃圾分类'),
  duty('保洁与公厕', 'sanitation', '公厕 厕所 保洁 卫生死角 脏乱差 脏乱'),
  duty('融资与税费', 'finance', '贷款 融资 税务 税收 发票 财税 银行 非法集资 理财 担保'),
  duty('供水', 'utilities', '停水 自来水 水压 供水 水质 水费 饮水'),
  duty('供电', 'utilities', '停电 供电 电费 电压 变压器 高压线 电线'),
  duty('供气与通信', 'utilities', '天然气 暖气 通气 宽带 网络信号 基站 电信 移动公司'),
  duty('邻里与社区事务', undefined, '邻居 邻里 楼上 楼下 楼道 居委会 社区工作人员 网格员 村委会 村干部'),
]
