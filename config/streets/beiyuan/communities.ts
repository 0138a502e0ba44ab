import type { Point } from '../../../types/street'

export interface CommunitySeed {
  _id: string
  /** The twelve digits of the national statistical code. */
  code: string
  name: string
  nameEn: string
  /** Names in a text that mean this community; a word that is also an everyday word stands only with 社区. */
  names: readonly string[]
  /** Plausible, for the demonstration. */
  centre: Point
}

const community = (
  code: string,
  pinyin: string,
  word: string,
  lng: number,
  lat: number,
  more: readonly string[] = [],
): CommunitySeed => ({
  _id: `c-${pinyin.toLowerCase()}`,
  code: `330782004${code}`,
  name: `${word}社区`,
  nameEn: `${pinyin} Community`,
  names: [`${word}社区`, ...more],
  centre: { lng, lat },
})

/** The 16 communities of the street. */
export const COMMUNITIES: readonly CommunitySeed[] = [
  community('001', 'Xingfu', '幸福', 120.0585, 29.3205),
  community('002', 'Jianshe', '建设', 120.0635, 29.3255),
  community('003', 'Yingbin', '迎宾', 120.0665, 29.3325),
  community('004', 'Fuxing', '复兴', 120.0605, 29.3345),
  community('007', 'Yongjun', '拥军', 120.0535, 29.3265),
  community('010', 'Wangdao', '望道', 120.0495, 29.3425, ['望道路']),
  community('011', 'Siji', '四季', 120.0435, 29.3365),
  community('012', 'Danxi', '丹溪', 120.0555, 29.3405, ['丹溪路', '丹溪']),
  community('013', 'Chunhan', '春晗', 120.0395, 29.3415, ['春晗路', '春晗']),
  community('014', 'Choushan', '稠山', 120.0345, 29.3465, ['稠山']),
  community('015', 'Aimin', '爱民', 120.0475, 29.3315),
  community('016', 'Lingyun', '凌云', 120.0415, 29.3255, ['凌云']),
  community('017', 'Liuqing', '柳青', 120.0265, 29.3395, ['柳青']),
  community('018', 'Jingfa', '经发', 120.0305, 29.3285, ['经发大道', '畈东']),
  community('019', 'Chongde', '崇德', 120.0375, 29.3185, ['崇德']),
  community('020', 'Huayuan', '花园', 120.0515, 29.3155),
]
