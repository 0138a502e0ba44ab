import type { TemplatePlace } from '@contract/template'

/** What stands for each place of a template; a table of its own, since a template may name places in any language. */
export const templatePlaces: Record<TemplatePlace, string> = {
  number: 'Number',
  title: 'Title',
  place: 'Place',
  community: 'Community',
  office: 'Office',
  officePhone: 'Office phone',
  reportedOn: 'Reported on',
  date: 'Today',
  due: 'Limit',
  applicant: 'Party A',
  others: 'Party B',
  disputeType: 'Kind of dispute',
  appliedOn: 'Applied on',
  amount: 'Amount',
  performBy: 'To be done by',
}
