import { serve } from '../kit/serve'
import { act } from './act'
import { bulkAct } from './bulkAct'
import { changes } from './changes'
import { colleagues } from './colleagues'
import { contact } from './contact'
import { counts } from './counts'
import { earlier } from './earlier'
import { get } from './get'
import { inbox } from './inbox'
import { linked } from './linked'
import { list } from './list'
import { nearby } from './nearby'
import { ofReporter } from './ofReporter'
import { retireTemplate } from './retireTemplate'
import { saveTemplate } from './saveTemplate'
import { search } from './search'
import { shortlist } from './shortlist'
import { similar } from './similar'
import { submit } from './submit'
import { summary } from './summary'
import { templateHistory } from './templateHistory'
import { templates } from './templates'
import { unread } from './unread'
import { untold } from './untold'

export const main = serve(
  'cases',
  {
    act,
    bulkAct,
    changes,
    colleagues,
    contact,
    counts,
    earlier,
    get,
    inbox,
    linked,
    list,
    nearby,
    ofReporter,
    retireTemplate,
    saveTemplate,
    search,
    shortlist,
    similar,
    submit,
    summary,
    templateHistory,
    templates,
    unread,
    untold,
  },
  { keepsAccounts: true },
)
