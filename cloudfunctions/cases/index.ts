import { serve } from '../kit/serve'
import { act } from './act'
import { bulkAct } from './bulkAct'
import { changes } from './changes'
import { colleagues } from './colleagues'
import { contact } from './contact'
import { counts } from './counts'
import { earlier } from './earlier'
import { gatherIssue } from './gatherIssue'
import { get } from './get'
import { inbox } from './inbox'
import { issue } from './issue'
import { issues } from './issues'
import { linked } from './linked'
import { list } from './list'
import { matchNeed } from './matchNeed'
import { matters } from './matters'
import { nearby } from './nearby'
import { ofReporter } from './ofReporter'
import { openNeed } from './openNeed'
import { productHistory } from './productHistory'
import { products } from './products'
import { answerReferral } from './referral/answerReferral'
import { consentReferral } from './referral/consentReferral'
import { contacts } from './referral/contacts'
import { inviteContact } from './referral/inviteContact'
import { proposeReferral } from './referral/proposeReferral'
import { referral } from './referral/referral'
import { referrals } from './referral/referrals'
import { referralTerms } from './referral/referralTerms'
import { removeContact } from './referral/removeContact'
import { retireProduct } from './retireProduct'
import { retireTemplate } from './retireTemplate'
import { saveProduct } from './saveProduct'
import { saveTemplate } from './saveTemplate'
import { search } from './search'
import { shortlist } from './shortlist'
import { similar } from './similar'
import { submit } from './submit'
import { suggestCategory } from './suggestCategory'
import { summary } from './summary'
import { templateHistory } from './templateHistory'
import { templates } from './templates'
import { unread } from './unread'
import { untold } from './untold'

export const main = serve(
  'cases',
  {
    act,
    answerReferral,
    bulkAct,
    changes,
    colleagues,
    consentReferral,
    contact,
    contacts,
    counts,
    earlier,
    gatherIssue,
    get,
    inbox,
    inviteContact,
    issue,
    issues,
    linked,
    list,
    matchNeed,
    matters,
    nearby,
    ofReporter,
    openNeed,
    productHistory,
    products,
    proposeReferral,
    referral,
    referrals,
    referralTerms,
    removeContact,
    retireProduct,
    retireTemplate,
    saveProduct,
    saveTemplate,
    search,
    shortlist,
    similar,
    submit,
    suggestCategory,
    summary,
    templateHistory,
    templates,
    unread,
    untold,
  },
  { keepsAccounts: true },
)
