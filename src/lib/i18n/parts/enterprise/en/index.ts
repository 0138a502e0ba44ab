import type { EnterpriseTexts } from '../zh'
import { enterpriseCheck } from './enterpriseCheck'
import { finance } from './finance'
import { offers } from './offers'
import { parks } from './parks'
import { policy } from './policy'
import { profile } from './profile'
import { referral } from './referral'
import { visit } from './visit'

export const en: EnterpriseTexts = { enterpriseCheck, finance, offers, parks, policy, profile, referral, visit }
