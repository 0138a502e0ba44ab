import { z } from 'zod'
import type { Who } from '../permissions'

/** A use case: who may call it, the schema of what goes in, and (as a type only) what comes out. */
export interface UseCase<I extends z.ZodType, O> {
  who: Who
  input: I
  /** Never has a value: it carries the type of the answer to client and server alike. */
  output?: O
}

export const define =
  <O>() =>
  <I extends z.ZodType>(who: Who, input: I): UseCase<I, O> => ({ who, input })

/** The input of a use case that asks for nothing. */
export const nothing = z.strictObject({})
