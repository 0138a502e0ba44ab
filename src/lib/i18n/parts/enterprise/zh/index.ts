import { enterpriseCheck } from './enterpriseCheck'
import { finance } from './finance'
import { offers } from './offers'
import { parks } from './parks'
import { policy } from './policy'
import { profile } from './profile'
import { referral } from './referral'
import { visit } from './visit'

export const zh = { enterpriseCheck, finance, offers, parks, policy, profile, referral, visit }

export type EnterpriseTexts = typeof zh
