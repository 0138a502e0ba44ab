import { serve } from '../kit/serve'
import { decideJoin } from './decideJoin'
import { enterprises } from './enterprises'
import { joinEnterprise } from './joinEnterprise'
import { leaveEnterprise } from './leaveEnterprise'
import { markInboxSeen } from './markInboxSeen'
import { me } from './me'
import { register } from './register'
import { registerEnterprise } from './registerEnterprise'
import { removeFilter } from './removeFilter'
import { saveFilter } from './saveFilter'
import { star } from './star'
import { street } from './street'
import { update } from './update'

export const main = serve('account', {
  decideJoin,
  enterprises,
  joinEnterprise,
  leaveEnterprise,
  markInboxSeen,
  me,
  register,
  registerEnterprise,
  removeFilter,
  saveFilter,
  star,
  street,
  update,
})
