import type { CaseView } from '@contract/caseView'
import type { MessageKind } from '@contract/message'
import { useState } from 'react'
import { asFailure, call } from '@/lib/cloud/call'
import { useAct } from '@/lib/data/cases'
import { useText } from '@/lib/i18n'
import { showAnswer } from '@/lib/query'
import { askToTell } from '@/lib/subscribe'
import { toast } from '@/lib/toast'
import { useEventWords } from '../Timeline/useEventWords'

/** What may come after a step of the reporter's own. */
const AFTER_A_STEP: readonly MessageKind[] = ['answered', 'asked', 'rate']

export interface Problem {
  tone: 'warn' | 'bad'
  text: string
}

export type Outcome = { ok: true } | { ok: false; fields: Record<string, string> }

/** Sends an action. When somebody else was faster, the case is fetched anew and the person is told who did what. */
export function useActionSending(view: CaseView) {
  const text = useText()
  const act = useAct()
  const isReporter = view.relations.includes('reporter')
  const eventWords = useEventWords(isReporter ? 'reporter' : 'official')
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)

  const explainConflict = async (): Promise<Problem> => {
    const fresh = await call('cases.get', { caseId: view._id }).catch(() => undefined)
    if (!fresh) return { tone: 'warn', text: text.errors.byCode.CONFLICT }
    await showAnswer(['case', view._id], fresh)
    const last = [...fresh.events].sort((a, b) => b.version - a.version)[0]
    if (!last) return { tone: 'warn', text: text.errors.byCode.CONFLICT }
    const { who, what } = eventWords(last)
    return { tone: 'warn', text: text.components.actions.conflict(who, what) }
  }

  const send = async (action: string, input: Record<string, unknown>, requestId: string): Promise<Outcome> => {
    // Within the tap, and only for what has been used up.
    if (isReporter && view.kind === 'report') void askToTell(AFTER_A_STEP)
    setProblem(undefined)
    setBusy(true)
    try {
      await act.mutateAsync({ input: { caseId: view._id, version: view.version, action, input }, requestId })
      toast(text.components.actions.sent)
      return { ok: true }
    } catch (error) {
      const failure = asFailure(error)
      if (failure.code === 'CONFLICT' || failure.code === 'WRONG_STATE') setProblem(await explainConflict())
      else setProblem({ tone: 'bad', text: failure.message || text.errors.byCode[failure.code] })
      const fields: Record<string, string> = {}
      for (const each of failure.fields) fields[each.field.replace(/^input\./, '')] = each.message
      return { ok: false, fields }
    } finally {
      setBusy(false)
    }
  }

  return { send, busy, problem }
}
