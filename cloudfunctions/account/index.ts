import { serve } from '../kit/serve'
import { markInboxSeen } from './markInboxSeen'
import { me } from './me'
import { register } from './register'
import { street } from './street'
import { update } from './update'

export const main = serve('account', { markInboxSeen, me, register, street, update })
