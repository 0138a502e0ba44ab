import { serve } from '../kit/serve'
import { act } from './act'
import { bulkAct } from './bulkAct'
import { changes } from './changes'
import { colleagues } from './colleagues'
import { contact } from './contact'
import { get } from './get'
import { inbox } from './inbox'
import { list } from './list'
import { submit } from './submit'
import { summary } from './summary'

export const main = serve('cases', { act, bulkAct, changes, colleagues, contact, get, inbox, list, submit, summary })
