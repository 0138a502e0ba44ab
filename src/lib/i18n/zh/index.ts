import { account } from './account'
import { admin } from './admin'
import { common } from './common'
import { components } from './components'
import { desk } from './desk'
import { dispute } from './dispute'
import { disputeActions } from './disputeActions'
import { enterprise } from './enterprise'
import { enterpriseCheck } from './enterpriseCheck'
import { errors } from './errors'
import { filing } from './filing'
import { finance } from './finance'
import { forWhom } from './forWhom'
import { home } from './home'
import { inbox } from './inbox'
import { insight } from './insight'
import { knowledge } from './knowledge'
import { manage } from './manage'
import { me } from './me'
import { mediators } from './mediators'
import { messages } from './messages'
import { need } from './need'
import { needActions } from './needActions'
import { needFigures } from './needFigures'
import { offers } from './offers'
import { people } from './people'
import { policy } from './policy'
import { privacy } from './privacy'
import { profile } from './profile'
import { referral } from './referral'
import { reports } from './reports'
import { scan } from './scan'
import { search } from './search'
import { similar } from './similar'
import { visit } from './visit'
import { workflow } from './workflow'

export const zh = {
  account,
  admin,
  common,
  components,
  desk,
  dispute,
  disputeActions,
  enterprise,
  enterpriseCheck,
  errors,
  filing,
  finance,
  forWhom,
  home,
  inbox,
  insight,
  knowledge,
  manage,
  me,
  mediators,
  need,
  needActions,
  needFigures,
  offers,
  people,
  messages,
  policy,
  privacy,
  profile,
  referral,
  reports,
  scan,
  search,
  similar,
  visit,
  workflow,
}
