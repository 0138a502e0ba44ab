import type { UnitDoc } from '../../../cloudfunctions/kit/streetDocuments'
import type { Point } from '../../../types/street'
import { COMMUNITIES, type CommunitySeed } from './communities'

export type UnitSeed = Omit<UnitDoc, 'street'>

/** A block: its name, the person responsible, the names by which people know its places, and where it lies. */
type Block = readonly [name: string, nameEn: string, person: string, places: string, east: number, north: number]

/** Degrees: about 230 metres to the east and 260 to the north from the middle of a community to those of its blocks. */
const STEP = { lng: 0.0024, lat: 0.0023 }

/** By community; offsets are steps from its middle. People are invented, places and boundaries plausible. */
const BLOCKS: Readonly<Record<string, readonly Block[]>> = {
  'c-xingfu': [
    ['幸福一单元', 'Xingfu Block 1', '陈立新', '幸福小区一区 幸福一区 幸福菜场', -1, 1],
    ['幸福二单元', 'Xingfu Block 2', '楼美华', '幸福小区二区 幸福二区', 1, 1],
    ['幸福三单元', 'Xingfu Block 3', '朱国强', '幸福公寓 铁西二区块', 0, -1],
  ],
  'c-jianshe': [
    ['建设一单元', 'Jianshe Block 1', '虞向东', '建设小区一区 建设一区', -1, 1],
    ['建设二单元', 'Jianshe Block 2', '骆春燕', '建设小区二区 建设二区', 1, 1],
    ['铁西单元', 'Tiexi Block', '王建民', '铁西小区 铁西区块', 0, -1],
  ],
  'c-yingbin': [
    ['迎宾一单元', 'Yingbin Block 1', '何晓玲', '迎宾小区一区 迎宾一区', -1, 1],
    ['迎宾二单元', 'Yingbin Block 2', '金伟平', '迎宾小区二区 迎宾二区', 1, 1],
    ['开关厂单元', 'Kaiguanchang Block', '吴志刚', '开关厂', 0, -1],
  ],
  'c-fuxing': [
    ['复兴一单元', 'Fuxing Block 1', '龚丽萍', '复兴小区一区 复兴一区', -1, 0],
    ['复兴二单元', 'Fuxing Block 2', '毛永康', '复兴小区二区 复兴二区', 1, 0],
    ['复兴三单元', 'Fuxing Block 3', '方志平', '复兴小区三区 复兴三区', 0, 1],
  ],
  'c-yongjun': [
    ['拥军一单元', 'Yongjun Block 1', '鲍海军', '拥军小区一区 拥军一区 拥军路', -1, 0],
    ['拥军二单元', 'Yongjun Block 2', '傅彩云', '拥军小区二区 拥军二区', 1, 0],
    ['湖塘西单元', 'Hutangxi Block', '叶国庆', '湖塘西', 0, -1],
  ],
  'c-wangdao': [
    ['望道一单元', 'Wangdao Block 1', '冯雅琴', '望道小区一区 望道一区', -1, 0],
    ['望道二单元', 'Wangdao Block 2', '张少华', '望道小区二区 望道二区', 1, 0],
    ['望道路商圈单元', 'Wangdao Road Block', '施建芳', '望道路商圈 望道广场', 0, -1],
    ['望道北单元', 'Wangdao North Block', '沈卫国', '望道公寓', 0, 1],
  ],
  'c-siji': [
    ['四季春单元', 'Siji Spring Block', '丁海燕', '四季春园 四季小区一区', -1, 1],
    ['四季夏单元', 'Siji Summer Block', '黄光明', '四季夏园 四季小区二区', 1, 1],
    ['四季秋单元', 'Siji Autumn Block', '蒋玉兰', '四季秋园 四季小区三区', -1, -1],
    ['四季冬单元', 'Siji Winter Block', '宋志远', '四季冬园 四季小区四区', 1, -1],
  ],
  'c-danxi': [
    ['丹溪一单元', 'Danxi Block 1', '季文娟', '丹溪小区一区 丹溪一区', -1, 1],
    ['丹溪二单元', 'Danxi Block 2', '潘建勇', '丹溪小区二区 丹溪二区', 1, 1],
    ['丹溪三单元', 'Danxi Block 3', '杜秀芬', '丹溪小区三区 丹溪三区 丹溪菜场', -1, -1],
    ['丹溪路商圈单元', 'Danxi Road Block', '胡正华', '丹溪路商圈', 1, -1],
  ],
  'c-chunhan': [
    ['春晗一单元', 'Chunhan Block 1', '徐国良', '春晗小区一区 春晗一区', -1, 1],
    ['春晗二单元', 'Chunhan Block 2', '孙亚萍', '春晗小区二区 春晗二区 春晗菜场', 1, 1],
    ['春晗三单元', 'Chunhan Block 3', '郑志伟', '春晗小区三区 春晗三区', -1, -1],
    ['春晗路商圈单元', 'Chunhan Road Block', '盛小明', '春晗路 春晗路商圈', 1, -1],
  ],
  'c-choushan': [
    ['稠山一单元', 'Choushan Block 1', '余丽君', '稠山小区一区 稠山一区', -1, 0],
    ['稠山二单元', 'Choushan Block 2', '程国荣', '稠山小区二区 稠山二区', 1, 0],
    ['稠山公园单元', 'Choushan Park Block', '俞晓东', '稠山公园', 0, 1],
  ],
  'c-aimin': [
    ['爱民一单元', 'Aimin Block 1', '姚建英', '爱民小区一区 爱民一区', -1, 0],
    ['爱民二单元', 'Aimin Block 2', '邵志强', '爱民小区二区 爱民二区', 1, 0],
    ['爱民路单元', 'Aimin Road Block', '金巧云', '爱民路', 0, -1],
  ],
  'c-lingyun': [
    ['凌云一单元', 'Lingyun Block 1', '贾文荣', '凌云小区一区 凌云一区', -1, 1],
    ['凌云二单元', 'Lingyun Block 2', '周丽霞', '凌云小区二区 凌云二区', 1, 1],
    ['凌云三单元', 'Lingyun Block 3', '钱卫平', '凌云小区三区 凌云三区', -1, -1],
    ['前洪单元', 'Qianhong Block', '洪建军', '前洪 前洪工业区', 1, -1],
  ],
  'c-liuqing': [
    ['柳青一单元', 'Liuqing Block 1', '陈海英', '柳青小区一区 柳青一区 柳青小学', -1, 1],
    ['柳青二单元', 'Liuqing Block 2', '王卫星', '柳青小区二区 柳青二区', 1, 1],
    ['柳青菜场单元', 'Liuqing Market Block', '楼春梅', '柳青菜场 菜场 柳青小区', -1, -1],
    ['柳青路单元', 'Liuqing Road Block', '吴国栋', '柳青路 星火', 1, -1],
  ],
  'c-jingfa': [
    ['畈东单元', 'Fandong Block', '何建飞', '畈东 畈东村', -1, 1],
    ['经发园区单元', 'Jingfa Park Block', '朱燕红', '经发大道 电商园 电商产业园', 1, 1],
    ['经发一单元', 'Jingfa Block 1', '龚志明', '经发小区一区 经发一区', -1, -1],
    ['经发二单元', 'Jingfa Block 2', '虞雪芳', '经发小区二区 经发二区', 1, -1],
  ],
  'c-chongde': [
    ['崇德一单元', 'Chongde Block 1', '骆国华', '崇德小区一区 崇德一区', -1, 0],
    ['崇德二单元', 'Chongde Block 2', '方秀珍', '崇德小区二区 崇德二区', 1, 0],
    ['崇德学区单元', 'Chongde School Block', '毛晓峰', '崇德小学 崇德中学', 0, 1],
  ],
  'c-huayuan': [
    ['花园一单元', 'Huayuan Block 1', '叶金花', '花园小区一区 花园一区', -1, 1],
    ['花园二单元', 'Huayuan Block 2', '冯志刚', '花园小区二区 花园二区', 1, 1],
    ['花园三单元', 'Huayuan Block 3', '鲍文英', '花园小区三区 花园三区', 0, -1],
  ],
}

/** Who answers for a whole community, in the order of the communities. Invented. */
const SECRETARIES =
  '林国平 张雪梅 李建华 赵永明 孔令辉 曹美芳 许志坚 魏秀丽 韩文军 杨建芬 秦国富 尤春花 吕晓光 严素珍 华志勇 姜月娥'.split(
    ' ',
  )

/** Communities whose blocks have an outline: squares around their middles, drawn for the demonstration. */
const OUTLINED = ['c-liuqing', 'c-siji']

const phone = (order: number): string => `0579-8500${String(2000 + order)}`

const square = ({ lng, lat }: Point): Point[] => [
  { lng: lng - STEP.lng, lat: lat - STEP.lat },
  { lng: lng + STEP.lng, lat: lat - STEP.lat },
  { lng: lng + STEP.lng, lat: lat + STEP.lat },
  { lng: lng - STEP.lng, lat: lat + STEP.lat },
]

function unitsOf(community: CommunitySeed, index: number): UnitSeed[] {
  const own: UnitSeed = {
    _id: `u-${community._id.slice(2)}`,
    level: 'community',
    parentId: 'u-beiyuan',
    communityId: community._id,
    name: community.name,
    nameEn: community.nameEn,
    names: [...community.names],
    centre: community.centre,
    person: { name: SECRETARIES[index] ?? '', phone: phone(index * 10) },
  }
  const blocks = (BLOCKS[community._id] ?? []).map(([name, nameEn, person, places, east, north], order): UnitSeed => {
    const centre = { lng: community.centre.lng + east * STEP.lng, lat: community.centre.lat + north * STEP.lat }
    return {
      _id: `${own._id}-${order + 1}`,
      level: 'block',
      parentId: own._id,
      communityId: community._id,
      name,
      nameEn,
      names: [name, ...places.split(' ')],
      centre,
      ...(OUTLINED.includes(community._id) ? { outline: square(centre) } : {}),
      person: { name: person, phone: phone(index * 10 + order + 1) },
    }
  })
  return [own, ...blocks]
}

/** The four-level tree (党建+单元) down to the blocks. */
export const UNITS: readonly UnitSeed[] = [
  {
    _id: 'u-beiyuan',
    level: 'street',
    name: '北苑街道',
    nameEn: 'Beiyuan Sub-district',
    names: ['北苑街道', '北苑'],
    person: { name: '傅海波', phone: '0579-85001000' },
  },
  ...COMMUNITIES.flatMap(unitsOf),
]
