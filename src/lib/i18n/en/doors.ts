import type { Dictionary } from '../types'

export const doors: Dictionary['doors'] = {
  manage: { title: 'Manage', about: 'Categories, duties, notices, answers, limits: changes hold at once' },
  calendarMissing: (year) =>
    `The holidays of ${year} have not been entered: limits that run into it are provisional. The notice of the State Council usually comes in early November.`,
  visits: { title: 'Enterprise visits', sent: (name) => `The visit to ${name} has been sent` },
  policies: { title: 'Policies for enterprises', about: 'See which fit your enterprise' },
  referrals: { title: 'Enterprises referred to me', about: 'Needs that enterprises share with you' },
  enterpriseChecks: { title: 'Check enterprises' },
}
