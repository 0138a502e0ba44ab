import type { InputOf, OutputOf, UseCaseName } from '@contract/contract'
import { useRef, useState } from 'react'
import { asFailure, type CallFailure, call } from '../cloud/call'
import { useText } from '../i18n'
import { newRequestId } from '../ids'

export interface Problem {
  text: string
  code: CallFailure['code']
  /** What to mend, by field of the input. */
  fields: Readonly<Record<string, string>>
}

/** Saves one change, and is busy until `onSaved` is done. Sent again after a lost network it is still the same request. */
export function useChange<N extends UseCaseName>(useCase: N, onSaved: (answer: OutputOf<N>) => void | Promise<void>) {
  const text = useText()
  const requestId = useRef(newRequestId())
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const save = async (input: InputOf<N>): Promise<boolean> => {
    setBusy(true)
    setProblem(undefined)
    try {
      const answer = await call(useCase, input, { requestId: requestId.current })
      requestId.current = newRequestId()
      await onSaved(answer)
      return true
    } catch (error) {
      const failure = asFailure(error)
      if (failure.code !== 'NETWORK' && failure.code !== 'UNAVAILABLE') requestId.current = newRequestId()
      const fields = Object.fromEntries(failure.fields.map(({ field, message }) => [field, message]))
      setProblem({ text: failure.message || text.errors.byCode[failure.code], code: failure.code, fields })
      return false
    } finally {
      setBusy(false)
    }
  }
  return { save, busy, problem, forget: () => setProblem(undefined) }
}
