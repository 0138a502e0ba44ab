import { creditKind } from '@contract/creditCode'
import type { EnterpriseMemberView, EnterpriseView } from '@contract/enterprise'
import { openProfile } from '../kit/enterpriseProfile'
import type { EnterpriseDoc, EnterprisePerson } from '../kit/peopleDocuments'

/** Whether somebody decides who joins: an owner, or whoever registered it and is still in it. */
export const mayDecide = (enterprise: EnterpriseDoc, accountId: string): boolean =>
  enterprise.members.some(
    (member) => member.accountId === accountId && (member.role === 'owner' || enterprise.registeredBy === accountId),
  )

/** An enterprise as this account sees it: who does not belong to it sees its name and how the request stands. */
export function enterpriseView(enterprise: EnterpriseDoc, accountId: string): EnterpriseView | undefined {
  const { _id, name, creditCode, communityId, address, verified } = enterprise
  const isMine = (person: EnterprisePerson): boolean => person.accountId === accountId
  const member = enterprise.members.find(isMine)
  const request = enterprise.requests.find(isMine)
  const standing = member ? 'member' : request?.refused ? 'refused' : 'asked'
  const role = member?.role ?? request?.role
  if (!role) return undefined
  const decides = mayDecide(enterprise, accountId)
  const personView = (person: EnterprisePerson): EnterpriseMemberView => ({
    accountId: person.accountId,
    name: person.nameMasked,
    phone: person.phoneMasked,
    role: person.role,
    isMe: isMine(person),
  })
  return {
    _id,
    name,
    creditCode,
    creditKind: creditKind(creditCode),
    communityId: member ? communityId : '',
    address: member ? address : '',
    verified,
    profile: member ? openProfile(enterprise) : {},
    standing,
    role,
    mayDecide: decides,
    members: member ? enterprise.members.map(personView) : [],
    requests: decides ? enterprise.requests.filter(({ refused }) => !refused).map(personView) : [],
  }
}
