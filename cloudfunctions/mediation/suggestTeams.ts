import type { DisputeType, Layer } from '@contract/dispute'
import type { Load } from '@contract/mediator'
import type { PersonSuggestion, TeamSuggestion } from '@contract/suggestion'
import { accountKey, canRead, officeKey, relationsOf } from '../domain/actor'
import type { CaseDoc } from '../domain/caseDoc'
import { type RankedTeam, suggestTeams as rank, type Team, type Wanted } from '../domain/suggestTeams'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { candidatesFor } from './candidates'
import { loadsBy, nameOf } from './mediatorRows'
import { teamsOf } from './teams'

const TEAMS_SHOWN = 4
const PEOPLE_SHOWN = 3
const NOTHING: Load = { running: 0, following: 0 }

/** To which team, and whom of it, the centre may give a dispute; for who leads a committee, whom of theirs. */
export const suggestTeams: Handler<'mediation.suggestTeams'> = async (context, { caseId }) => {
  const theCase = await context.collections.cases.get(caseId)
  if (theCase?.kind !== 'dispute' || !canRead(context.actor, theCase)) throw new Refusal('NOT_FOUND', 'disputeNotFound')
  const relations = relationsOf(context.actor, theCase)
  const byCentre = relations.includes('centre')
  if (!byCentre && !relations.includes('lead')) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  const street = await context.street()
  const offices = teamsOf(street).filter(({ _id }) => byCentre || _id === theCase.leadOfficeId)
  const teams = offices.flatMap(({ _id, mediation }): Team[] => (mediation ? [{ officeId: _id, ...mediation }] : []))
  const wanted = wantedBy(theCase, byCentre)
  const officeIds = offices.map(({ _id }) => _id)
  const { candidates, accounts } = await candidatesFor(context, officeIds, wanted.communityId)
  const ranked = rank(wanted, teams, candidates).slice(0, TEAMS_SHOWN)
  const loads = await loadsBy(
    context,
    ranked.flatMap(({ of, people }) => [
      officeKey(of.officeId),
      ...people.slice(0, PEOPLE_SHOWN).map((person) => accountKey(person.of.accountId)),
    ]),
  )
  const person = ({ of, reasons }: RankedTeam['people'][number]): PersonSuggestion => {
    const account = accounts.get(of.accountId)
    return {
      accountId: of.accountId,
      name: account ? nameOf(account) : '',
      reasons,
      ...(loads.get(accountKey(of.accountId)) ?? NOTHING),
    }
  }
  return {
    languages: [...wanted.languages],
    teams: ranked.map(({ of, reasons, people, callable }): TeamSuggestion => {
      const { name = '', nameEn = '' } = street.offices.get(of.officeId) ?? {}
      return {
        officeId: of.officeId,
        officeName: name,
        officeNameEn: nameEn,
        layer: of.layer,
        callable,
        reasons,
        people: people.slice(0, PEOPLE_SHOWN).map(person),
        ...(loads.get(officeKey(of.officeId)) ?? NOTHING),
      }
    }),
  }
}

/** What a dispute asks for; the layer counts where it was passed up to one. */
function wantedBy({ type, place, parties = [], data, state }: CaseDoc, byCentre: boolean): Wanted {
  const passed = (data.passing as { layer?: Layer } | undefined)?.layer
  return {
    type: type as DisputeType,
    communityId: place.communityId ?? '',
    languages: [...new Set(parties.flatMap(({ language }) => language ?? []))],
    ...(byCentre && state === 'escalated' && passed ? { layer: passed } : {}),
    parties: parties.flatMap(({ accountId }) => accountId ?? []),
  }
}
