import { enterpriseCheck } from './enterpriseCheck'
import { finance } from './finance'
import { offers } from './offers'
import { policy } from './policy'
import { profile } from './profile'
import { referral } from './referral'
import { visit } from './visit'

export const zh = { enterpriseCheck, finance, offers, policy, profile, referral, visit }

export type EnterpriseTexts = typeof zh
