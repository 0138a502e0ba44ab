import { type AccountView, registerInput, updateAccountInput } from '../account'
import type { Page } from '../caseView'
import { acceptInvitationInput } from '../members'
import { type MessagesView, recordConsentsInput, wishMessagesInput } from '../message'
import {
  type AccessRow,
  accessInput,
  agreeInput,
  askCheckInput,
  checkListInput,
  checkPersonInput,
  findPersonInput,
  type HouseholdMember,
  openPersonInput,
  type PersonRow,
  type PersonView,
  removeHouseholdInput,
  saveHouseholdInput,
} from '../registration'
import { removeFilterInput, savedFilter, starInput } from '../savedFilter'
import type { StreetView } from '../street'
import { define, nothing } from './useCase'

/** Somebody’s own account, and the check of who somebody is. */
export const ACCOUNT = {
  /** What anybody may know of the street: its communities, offices, limits and the version of the privacy text. */
  'account.street': define<StreetView>()('visitor', nothing),
  /** The caller's account, or null for somebody who has not registered. */
  'account.me': define<AccountView | null>()('visitor', nothing),
  'account.register': define<AccountView>()('visitor', registerInput),
  'account.update': define<AccountView>()('member', updateAccountInput),
  /** Agrees to the privacy text as it is now. */
  'account.agree': define<AccountView>()('member', agreeInput),
  /** Asks the community to compare name and phone, or takes that back. */
  'account.askCheck': define<AccountView>()('member', askCheckInput),
  /** The family, for whom one reports often, whole; the calls below answer the same. */
  'account.household': define<HouseholdMember[]>()('member', nothing),
  'account.saveHousehold': define<HouseholdMember[]>()('member', saveHouseholdInput),
  'account.removeHousehold': define<HouseholdMember[]>()('member', removeHouseholdInput),
  /** When which office read one's data in full. */
  'account.access': define<Page<AccessRow>>()('member', accessInput),
  /** Joins an office with the code of an invitation. */
  'account.acceptInvitation': define<AccountView>()('member', acceptInvitationInput),
  /** Who of a community asks to be checked, the longest first. */
  'account.checkList': define<Page<PersonRow>>()({ right: 'account.check' }, checkListInput),
  /** Who registered with this phone, of the communities whose people one may check; leaves an access record. */
  'account.findPerson': define<PersonRow[]>()({ right: 'account.check' }, findPersonInput),
  /** Name and phone whole, to compare them; leaves an access record. */
  'account.openPerson': define<PersonView>()({ right: 'account.check' }, openPersonInput),
  'account.checkPerson': define<PersonRow>()({ right: 'account.check' }, checkPersonInput),
  /** Everything in the inbox until now has been seen. */
  'account.markInboxSeen': define<AccountView>()('member', nothing),
  /** How often WeChat will still tell the caller of what. */
  'account.messages': define<MessagesView>()('member', nothing),
  /** What the caller answered when WeChat asked whether it may send messages. */
  'account.recordConsents': define<MessagesView>()('member', recordConsentsInput),
  /** Which of the messages that are not necessary the caller does not want. */
  'account.wishMessages': define<MessagesView>()('member', wishMessagesInput),
  /** Keeps a filter of the queue under a name; the same name again replaces it. */
  'account.saveFilter': define<AccountView>()('staff', savedFilter),
  'account.removeFilter': define<AccountView>()('staff', removeFilterInput),
  /** Puts a case on one's own shortlist, or takes it off. */
  'account.star': define<AccountView>()('staff', starInput),
} as const
