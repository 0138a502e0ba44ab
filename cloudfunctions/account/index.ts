import { serve } from '../kit/serve'
import { acceptInvitation } from './acceptInvitation'
import { access } from './access'
import { agree } from './agree'
import { askCheck } from './askCheck'
import { checkList } from './checkList'
import { checkPerson } from './checkPerson'
import { decideJoin } from './decideJoin'
import { enterprises } from './enterprises'
import { findPerson } from './findPerson'
import { household } from './household'
import { joinEnterprise } from './joinEnterprise'
import { leaveEnterprise } from './leaveEnterprise'
import { markInboxSeen } from './markInboxSeen'
import { me } from './me'
import { messages } from './messages'
import { openPerson } from './openPerson'
import { recordConsents } from './recordConsents'
import { register } from './register'
import { registerEnterprise } from './registerEnterprise'
import { removeFilter } from './removeFilter'
import { removeHousehold } from './removeHousehold'
import { saveEnterpriseProfile } from './saveEnterpriseProfile'
import { saveFilter } from './saveFilter'
import { saveHousehold } from './saveHousehold'
import { star } from './star'
import { street } from './street'
import { update } from './update'
import { wishMessages } from './wishMessages'

export const main = serve('account', {
  acceptInvitation,
  access,
  agree,
  askCheck,
  checkList,
  checkPerson,
  decideJoin,
  enterprises,
  findPerson,
  household,
  joinEnterprise,
  leaveEnterprise,
  markInboxSeen,
  me,
  openPerson,
  messages,
  recordConsents,
  register,
  registerEnterprise,
  removeFilter,
  removeHousehold,
  saveEnterpriseProfile,
  saveFilter,
  saveHousehold,
  star,
  street,
  update,
  wishMessages,
})
