import type { StreetDoc } from '../../../cloudfunctions/kit/streetDocuments'
import { DANGERS } from './dangers'
import { ELSEWHERE } from './elsewhere'
import { MESSAGES } from './messages'
import { PARKS } from './parks'
import { VISIT_CLASSES } from './visitClasses'

/** 北苑街道, 330782004. The outline is plausible, drawn for the demonstration: boundaries are not public. */
export const STREET: StreetDoc = {
  _id: 'beiyuan',
  name: '北苑街道',
  nameEn: 'Beiyuan Sub-district',
  numberPrefix: 'BY',
  hotline: '12345',
  privacyVersion: '2026-11',
  centre: { lng: 120.0465, lat: 29.3345 },
  outline: [
    { lng: 120.0155, lat: 29.3405 },
    { lng: 120.0285, lat: 29.3575 },
    { lng: 120.0475, lat: 29.3625 },
    { lng: 120.0695, lat: 29.3535 },
    { lng: 120.0775, lat: 29.3365 },
    { lng: 120.0705, lat: 29.3185 },
    { lng: 120.0525, lat: 29.3085 },
    { lng: 120.0305, lat: 29.3125 },
    { lng: 120.0185, lat: 29.3245 },
  ],
  elsewhere: ELSEWHERE,
  fallbackOfficeId: 'service-hall',
  hallOfficeId: 'service-hall',
  centres: { report: 'centre-command', dispute: 'centre-mediation', enterpriseNeed: 'centre-enterprise' },
  needTeams: { financing: 'finance', taxAsk: 'finance', hiring: 'labour', premises: 'renewal' },
  parks: PARKS,
  visitClasses: VISIT_CLASSES,
  dangers: DANGERS,
  messages: MESSAGES,
}
