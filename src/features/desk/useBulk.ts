import type { BulkRow } from '@contract/case'
import type { CaseRow } from '@contract/caseView'
import { useRef, useState } from 'react'
import { asFailure } from '@/lib/cloud/call'
import { useBulkAct } from '@/lib/data/cases'
import { useText } from '@/lib/i18n'
import { newRequestId } from '@/lib/ids'
import { fieldsOf } from './bulkChoices'

export interface BulkChoice {
  name: string
  /** Each case goes to the office suggested for it. */
  toSuggested: boolean
}

type Item = { caseId: string; version: number }
type Stage = 'form' | 'preview' | 'result'

/** The steps of doing one thing to many cases. Nothing is written before it was seen what would become of each. */
export function useBulk(rows: readonly CaseRow[]) {
  const text = useText()
  const act = useBulkAct()
  const [choice, setChoice] = useState<BulkChoice>()
  const [stage, setStage] = useState<Stage>('form')
  const [results, setResults] = useState<readonly BulkRow[]>([])
  const [problem, setProblem] = useState<string>()
  const [done, setDone] = useState(false)
  const input = useRef<Record<string, unknown>>({})
  // The same for every try of one choice: a case that was done is not done again.
  const requestId = useRef('')

  const send = async (chosen: BulkChoice, items: Item[], preview: boolean) => {
    setProblem(undefined)
    try {
      const { name: action, toSuggested } = chosen
      const found = await act.mutateAsync({
        input: { action, input: input.current, toSuggested, items, preview },
        requestId: requestId.current,
      })
      setStage(preview ? 'preview' : 'result')
      if (!preview) setDone(true)
      return found
    } catch (error) {
      const { message, code, fields } = asFailure(error)
      setProblem(fields[0]?.message ?? (message || text.errors.byCode[code]))
      return undefined
    }
  }

  const look = async (chosen: BulkChoice, items: Item[]) => {
    const found = await send(chosen, items, true)
    if (found) setResults(found)
  }
  const chosenItems = rows.map(({ _id, version }) => ({ caseId: _id, version }))
  /** As they stand now: the answer before told what changed meanwhile. */
  const itemsOf = (some: readonly BulkRow[]): Item[] =>
    some.flatMap(({ caseId, before }) => (before ? [{ caseId, version: before.version }] : []))

  return {
    choice,
    stage,
    results,
    problem,
    /** Whether something was written. */
    done,
    busy: act.isPending,
    choose: (chosen: BulkChoice) => {
      input.current = {}
      requestId.current = newRequestId()
      setChoice(chosen)
      setStage('form')
      // What asks for nothing is looked at right away.
      if (Object.values(fieldsOf(chosen)).every((field) => !field.required)) void look(chosen, chosenItems)
    },
    preview: (values: Record<string, unknown>) => {
      input.current = values
      if (choice) void look(choice, chosenItems)
    },
    confirm: async () => {
      if (!choice) return
      const refused = results.filter((row) => !row.ok)
      const found = await send(choice, itemsOf(results.filter((row) => row.ok)), false)
      if (found) setResults([...found, ...refused])
    },
    again: () => {
      if (choice) void look(choice, itemsOf(results.filter((row) => !row.ok)))
    },
    restart: () => {
      setChoice(undefined)
      setProblem(undefined)
    },
  }
}
