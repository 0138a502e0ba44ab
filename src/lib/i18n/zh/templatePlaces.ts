import type { TemplatePlace } from '@contract/template'

/** What stands for each place of a template; a table of its own, since a template may name places in any language. */
export const templatePlaces: Record<TemplatePlace, string> = {
  number: '编号',
  title: '标题',
  place: '地点',
  community: '社区',
  office: '承办单位',
  officePhone: '单位电话',
  reportedOn: '反映日期',
  date: '今天',
  due: '时限',
  applicant: '甲方',
  others: '乙方',
  disputeType: '纠纷类型',
  appliedOn: '申请日期',
  amount: '金额',
  performBy: '履行期限',
}
