import { creditKind } from '@contract/creditCode'
import type { EnterpriseMemberView, EnterpriseRole, EnterpriseView } from '@contract/enterprise'
import type { ClaimView, EnterpriseState } from '@contract/enterpriseCheck'
import { openProfile } from '../kit/enterpriseProfile'
import type { EnterpriseDoc, EnterprisePerson } from '../kit/peopleDocuments'

/** Whether somebody decides who joins: an owner, or whoever registered it and is still in it. */
export const mayDecide = (enterprise: EnterpriseDoc, accountId: string): boolean =>
  enterprise.members.some(
    (member) => member.accountId === accountId && (member.role === 'owner' || enterprise.registeredBy === accountId),
  )

export function stateOf({ verified, check, checkRefused }: EnterpriseDoc): EnterpriseState {
  if (verified) return 'verified'
  if (check) return 'waiting'
  return checkRefused ? 'refused' : 'unverified'
}

/** An enterprise as this account sees it: who does not belong to it sees its name and how the request or the claim stands. */
export function enterpriseView(enterprise: EnterpriseDoc, accountId: string): EnterpriseView | undefined {
  const { _id, name, creditCode, communityId, address, check, checkRefused, claimRefused, changes = [] } = enterprise
  const isMine = (person: EnterprisePerson): boolean => person.accountId === accountId
  const member = enterprise.members.find(isMine)
  const placed = standingOf(enterprise, accountId)
  if (!placed) return undefined
  const decides = mayDecide(enterprise, accountId)
  const claim = claimOf(enterprise, accountId, decides)
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
    state: stateOf(enterprise),
    ...(member && checkRefused && !check ? { refused: checkRefused } : {}),
    ...(member && check?.name ? { renaming: { name: check.name, at: check.at } } : {}),
    changes: member ? changes : [],
    ...(claim ? { claim } : {}),
    ...(claimRefused?.accountId === accountId ? { claimRefused: withoutAccount(claimRefused) } : {}),
    profile: member ? openProfile(enterprise) : {},
    ...placed,
    mayDecide: decides,
    members: member ? enterprise.members.map(personView) : [],
    requests: decides ? enterprise.requests.filter(({ refused }) => !refused).map(personView) : [],
  }
}

function standingOf(
  { members, requests, claim, claimRefused }: EnterpriseDoc,
  accountId: string,
): { standing: EnterpriseView['standing']; role: EnterpriseRole } | undefined {
  const isMine = (person: { accountId: string }): boolean => person.accountId === accountId
  const member = members.find(isMine)
  if (member) return { standing: 'member', role: member.role }
  if (claim && isMine(claim)) return { standing: 'claiming', role: 'owner' }
  if (claimRefused && isMine(claimRefused)) return { standing: 'claimRefused', role: 'owner' }
  const request = requests.find(isMine)
  return request && { standing: request.refused ? 'refused' : 'asked', role: request.role }
}

function claimOf({ claim }: EnterpriseDoc, accountId: string, decides: boolean): ClaimView | undefined {
  if (!claim || (!decides && claim.accountId !== accountId)) return undefined
  const { nameMasked: name, at, objectUntil, answer } = claim
  const told = answer && { agrees: answer.agrees, at: answer.at }
  return { name, at, objectUntil, ...(told ? { answer: told } : {}), isMine: claim.accountId === accountId }
}

const withoutAccount = ({ accountId: _, ...refused }: NonNullable<EnterpriseDoc['claimRefused']>) => refused
