import type { Page } from '../caseView'
import {
  type ColleagueInvitation,
  correctEnterpriseInput,
  decideJoinInput,
  type EnterpriseView,
  inviteColleagueInput,
  joinEnterpriseInput,
  leaveEnterpriseInput,
  registerEnterpriseInput,
  setEnterpriseRoleInput,
} from '../enterprise'
import {
  answerClaimInput,
  checkEnterpriseInput,
  claimEnterpriseInput,
  type EnterpriseCheckRow,
  type EnterpriseCheckView,
  enterpriseChecksInput,
  enterprisePhotoInput,
  openEnterpriseInput,
  sendProofInput,
} from '../enterpriseCheck'
import { saveEnterpriseProfileInput } from '../enterpriseProfile'
import type { PhotoBytes } from '../file'
import { define, nothing } from './useCase'

/** Enterprises by the people who belong to them, and the check that they are what they say. */
export const ENTERPRISE_MEMBERS = {
  /** The enterprises that the caller belongs to or has asked to join; those below answer the same after what they do. */
  'account.enterprises': define<EnterpriseView[]>()('member', nothing),
  'account.registerEnterprise': define<EnterpriseView[]>()('member', registerEnterpriseInput),
  /** Corrects where an enterprise is; another name goes with the licence that shows it. */
  'account.correctEnterprise': define<EnterpriseView[]>()('member', correctEnterpriseInput),
  /** Asks to join an enterprise that somebody has registered. */
  'account.joinEnterprise': define<EnterpriseView[]>()('member', joinEnterpriseInput),
  /** Accepts or refuses somebody who asked to join. */
  'account.decideJoin': define<EnterpriseView[]>()('member', decideJoinInput),
  /** Ends a membership or a request: one's own, or somebody's in an enterprise where one decides. */
  'account.leaveEnterprise': define<EnterpriseView[]>()('member', leaveEnterpriseInput),
  /** Makes a colleague owner or clerk, or hands over to them. */
  'account.setEnterpriseRole': define<EnterpriseView[]>()('member', setEnterpriseRoleInput),
  /** A code by which a colleague comes in, once. */
  'account.inviteColleague': define<ColleagueInvitation>()('member', inviteColleagueInput),
  /** Sends the licence for staff to compare. */
  'account.sendProof': define<EnterpriseView[]>()('member', sendProofInput),
  /** Says that an enterprise is one's own where another stands as its owner; that one answers. */
  'account.claimEnterprise': define<EnterpriseView[]>()('member', claimEnterpriseInput),
  'account.answerClaim': define<EnterpriseView[]>()('member', answerClaimInput),
  /** Enterprises that wait to be compared with their licence; one opened, which is on record; and the decision. */
  'account.enterpriseChecks': define<Page<EnterpriseCheckRow>>()({ right: 'enterprise.check' }, enterpriseChecksInput),
  'account.openEnterprise': define<EnterpriseCheckView>()({ right: 'enterprise.check' }, openEnterpriseInput),
  'account.enterprisePhoto': define<PhotoBytes>()({ right: 'enterprise.check' }, enterprisePhotoInput),
  'account.checkEnterprise': define<EnterpriseCheckRow>()({ right: 'enterprise.check' }, checkEnterpriseInput),
  /** What an enterprise tells of itself, for matching products and policies. */
  'account.saveEnterpriseProfile': define<EnterpriseView[]>()('member', saveEnterpriseProfileInput),
} as const
