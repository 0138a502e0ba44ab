import { serve } from '../kit/serve'
import { acceptInvitation } from './acceptInvitation'
import { access } from './access'
import { agree } from './agree'
import { answerClaim } from './answerClaim'
import { askCheck } from './askCheck'
import { checkEnterprise } from './checkEnterprise'
import { checkList } from './checkList'
import { checkPerson } from './checkPerson'
import { claimEnterprise } from './claimEnterprise'
import { correctEnterprise } from './correctEnterprise'
import { decideJoin } from './decideJoin'
import { enterpriseChecks } from './enterpriseChecks'
import { enterprisePhoto } from './enterprisePhoto'
import { enterprises } from './enterprises'
import { findPerson } from './findPerson'
import { household } from './household'
import { inviteColleague } from './inviteColleague'
import { joinEnterprise } from './joinEnterprise'
import { leaveEnterprise } from './leaveEnterprise'
import { markInboxSeen } from './markInboxSeen'
import { me } from './me'
import { messages } from './messages'
import { openEnterprise } from './openEnterprise'
import { openPerson } from './openPerson'
import { recordConsents } from './recordConsents'
import { register } from './register'
import { registerEnterprise } from './registerEnterprise'
import { removeFilter } from './removeFilter'
import { removeHousehold } from './removeHousehold'
import { saveEnterpriseProfile } from './saveEnterpriseProfile'
import { saveFilter } from './saveFilter'
import { saveHousehold } from './saveHousehold'
import { sendProof } from './sendProof'
import { setEnterpriseRole } from './setEnterpriseRole'
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
  correctEnterprise,
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
  answerClaim,
  checkEnterprise,
  claimEnterprise,
  enterpriseChecks,
  enterprisePhoto,
  inviteColleague,
  openEnterprise,
  sendProof,
  setEnterpriseRole,
  update,
  wishMessages,
})
