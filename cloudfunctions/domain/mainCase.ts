import { whyImpossible } from '@contract/workflow/workflows'
import type { CaseDoc } from './caseDoc'

type Candidate = Pick<CaseDoc, '_id' | 'kind' | 'state' | 'data' | 'type' | 'parentId'>

/** Why a case cannot be the one under which another is handled; `undefined` when it can. */
export function whyNotMain(
  main: Candidate,
  duplicate: Pick<CaseDoc, '_id' | 'kind'>,
): 'mainIsItself' | 'mainOfOtherKind' | 'mainIsOrder' | 'mainIsMerged' | 'mainHasEnded' | undefined {
  if (main._id === duplicate._id) return 'mainIsItself'
  if (main.kind !== duplicate.kind) return 'mainOfOtherKind'
  if (main.parentId !== undefined) return 'mainIsOrder'
  if (main.state === 'merged') return 'mainIsMerged'
  return takesOthers(main) ? undefined : 'mainHasEnded'
}

/** Whether the workflow lets a case take others under it in the state that it has. */
const takesOthers = (main: Candidate): boolean => whyImpossible(main, 'absorb', ['system'], 0) === undefined

/**
 * Whether anybody may join a case without being able to read it: an open report that says nothing about who denounces whom.
 * What is offered as similar and what can be joined is the same.
 */
export const mayBeJoined = (theCase: Candidate & Pick<CaseDoc, 'reporter'>): boolean =>
  theCase.kind === 'report' &&
  theCase.type !== 'denounce' &&
  !theCase.reporter.nameHidden &&
  !theCase.reporter.anonymous &&
  takesOthers(theCase)
