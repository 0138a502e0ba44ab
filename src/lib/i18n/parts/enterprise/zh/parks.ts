import type { FieldText } from '../../../types'

/** 园区和走访周期: kept by the centre for enterprises. */
export const parks = {
  title: '园区和走访周期',
  intro: '企业登记时选园区，统计和走访按它来；多久走访一次，按企业的类别来。每次修改都留下记录。',
  park: {
    list: '园区',
    make: '录入园区',
    change: '修改园区',
    effect: '保存后，企业马上能选；地址里写了名称或别名，登记时自动选好。',
    retireTitle: (name: string) => `停用“${name}”？`,
    retireText: '以后不能选它，统计里也不再列出。',
    fields: {
      name: { label: '园区名称' },
      nameEn: { label: '英文名称' },
      address: { label: '地址' },
      names: { label: '别名', hint: '大家还怎么叫它，用顿号或换行隔开' },
    } as Record<'name' | 'nameEn' | 'address' | 'names', FieldText>,
  },
  visitClass: {
    list: '走访周期',
    make: '增加一类',
    change: '修改走访周期',
    effect: '保存后，“该走访的”马上按它排，不用改企业。',
    every: (days: number) => `${days} 天一次`,
    retireTitle: (name: string) => `停用“${name}”？`,
    retireText: '还有企业的类别不能停用。',
    fields: {
      name: { label: '类别名称' },
      nameEn: { label: '英文名称' },
      days: { label: '多少天走访一次' },
    } as Record<'name' | 'nameEn' | 'days', FieldText>,
  },
}
