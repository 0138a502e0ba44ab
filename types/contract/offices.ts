import type { Page } from '../caseView'
import {
  type CommunityRow,
  type InvitationRow,
  inviteInput,
  type MemberEffect,
  type MemberPage,
  memberEffectInput,
  membersInput,
  type NewInvitation,
  type OfficeEffect,
  type OfficeRow,
  type OfficesView,
  officeEffectInput,
  officePageInput,
  retireOfficeInput,
  revokeInvitationInput,
  saveOfficeInput,
  setCommunityOfficeInput,
  setMemberInput,
} from '../members'
import { define, nothing } from './useCase'

/** Who belongs to which office, and which office answers for which community. */
export const OFFICES = {
  /** Who belongs to an office: a head's own, an administrator's every one; so with the calls below. */
  'admin.members': define<MemberPage>()({ right: 'member.manage' }, membersInput),
  /** What a change of a membership touches, before it is made. */
  'admin.memberEffect': define<MemberEffect>()({ right: 'member.manage' }, memberEffectInput),
  'admin.setMember': define<MemberPage>()({ right: 'member.manage' }, setMemberInput),
  'admin.invitations': define<Page<InvitationRow>>()({ right: 'member.manage' }, officePageInput),
  'admin.invite': define<NewInvitation>()({ right: 'member.manage' }, inviteInput),
  'admin.revokeInvitation': define<InvitationRow>()({ right: 'member.manage' }, revokeInvitationInput),
  /** The offices of the street, and which of them answers for each community. */
  'admin.offices': define<OfficesView>()({ right: 'street.configure' }, nothing),
  'admin.officeEffect': define<OfficeEffect>()({ right: 'street.configure' }, officeEffectInput),
  'admin.saveOffice': define<OfficeRow>()({ right: 'street.configure' }, saveOfficeInput),
  'admin.retireOffice': define<OfficeRow>()({ right: 'street.configure' }, retireOfficeInput),
  'admin.setCommunityOffice': define<CommunityRow>()({ right: 'street.configure' }, setCommunityOfficeInput),
} as const
