import type { Project } from '../../tests/weapp/host/Project'

/** One thing that must hold of a built mini program. Answers what is wrong, one sentence each; nothing when it holds. */
export interface Check {
  name: string
  /** What it holds to, in a few words. */
  about: string
  run(project: Project): string[] | Promise<string[]>
}

export const failureText = (error: unknown): string => (error instanceof Error ? error.message : String(error)).trim()
