import { useState } from 'react'
import { SignInRefused } from '@/lib/cloud/types'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { signIn } from '@/lib/session'

/** Signing in and then going to the home page; why it did not work otherwise. */
export function useSignIn() {
  const text = useText()
  const [problem, setProblem] = useState<string>()
  const [working, setWorking] = useState(false)

  const enter = async (username: string, password: string) => {
    if (working) return
    if (!username || !password) return setProblem(text.account.signIn.fill)
    setWorking(true)
    setProblem(undefined)
    try {
      await signIn(username, password)
      open('home')
    } catch (error) {
      setProblem(error instanceof SignInRefused ? text.account.signIn.refused : text.errors.byCode.NETWORK)
    } finally {
      setWorking(false)
    }
  }

  return { enter, problem, working }
}
