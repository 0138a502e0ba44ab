import { account } from './account'
import { common } from './common'
import { components } from './components'
import { desk } from './desk'
import { dispute } from './dispute'
import { disputeActions } from './disputeActions'
import { doors } from './doors'
import { enterprise } from './enterprise'
import { errors } from './errors'
import { filing } from './filing'
import { forWhom } from './forWhom'
import { home } from './home'
import { inbox } from './inbox'
import { insight } from './insight'
import { knowledge } from './knowledge'
import { me } from './me'
import { mediators } from './mediators'
import { messages } from './messages'
import { need } from './need'
import { needActions } from './needActions'
import { needFigures } from './needFigures'
import { people } from './people'
import { privacy } from './privacy'
import { reports } from './reports'
import { scan } from './scan'
import { search } from './search'
import { similar } from './similar'
import { workflow } from './workflow'

export const zh = {
  account,
  common,
  components,
  desk,
  dispute,
  disputeActions,
  doors,
  enterprise,
  errors,
  filing,
  forWhom,
  home,
  inbox,
  insight,
  knowledge,
  me,
  mediators,
  need,
  needActions,
  needFigures,
  people,
  messages,
  privacy,
  reports,
  scan,
  search,
  similar,
  workflow,
}
