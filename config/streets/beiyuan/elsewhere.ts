const other = (name: string, nameEn: string, ...words: string[]) => ({ name, nameEn, words: [name, ...words] })

/** The other streets and towns of 义乌市, with the short names that people use. */
export const ELSEWHERE = [
  other('稠城街道', 'Choucheng Sub-district', '稠城'),
  other('福田街道', 'Futian Sub-district', '福田', '国际商贸城'),
  other('江东街道', 'Jiangdong Sub-district', '江东'),
  other('稠江街道', 'Choujiang Sub-district', '稠江'),
  other('后宅街道', 'Houzhai Sub-district', '后宅'),
  other('廿三里街道', 'Niansanli Sub-district', '廿三里'),
  other('城西街道', 'Chengxi Sub-district', '城西'),
  other('佛堂镇', 'Fotang Town', '佛堂'),
  other('赤岸镇', "Chi'an Town", '赤岸'),
  other('义亭镇', 'Yiting Town', '义亭'),
  other('上溪镇', 'Shangxi Town', '上溪'),
  other('苏溪镇', 'Suxi Town', '苏溪'),
  other('大陈镇', 'Dachen Town', '大陈'),
]
