import { rmSync } from 'node:fs'
import type { CallEvent, InputOf, OutputOf, UseCaseName } from '@contract/contract'
import type { Answer, CallError } from '@contract/errors'
import type { Language } from '@contract/language'
import type { Collections } from '../../cloudfunctions/kit/collections'
import type { Identity } from '../../local/spec'
import type { Cloud } from '../../local/startCloud'
import { type RunCloudOptions, runCloud } from '../../scripts/lib/runCloud'
import { seededFolder } from './seededFolder'

let requests = 0
const freshRequestId = (): string => {
  requests += 1
  return `test-request-${requests}-${process.pid}`
}

export interface CallOptions {
  requestId?: string
  language?: Language
}

/** Somebody who calls: every call goes through the deployed function in a worker of its own, with this identity. */
export class Person {
  constructor(
    private readonly cloud: Cloud,
    private readonly identity: Identity,
  ) {}

  async answer<N extends UseCaseName>(useCase: N, input: InputOf<N>, options: CallOptions = {}) {
    const { requestId = freshRequestId(), language } = options
    const event: CallEvent = { useCase, input, requestId, language }
    const [functionName = ''] = useCase.split('.')
    return (await this.cloud.invoke(functionName, event, this.identity)) as Answer<OutputOf<N>>
  }

  /** The data of a call that must succeed. */
  async call<N extends UseCaseName>(useCase: N, input: InputOf<N>, options?: CallOptions): Promise<OutputOf<N>> {
    const answer = await this.answer(useCase, input, options)
    if (!answer.ok)
      throw new Error(
        `${useCase}: ${answer.error.code} ${answer.error.message} ${JSON.stringify(answer.error.fields ?? '')}`,
      )
    return answer.data
  }

  /** The error of a call that must be refused. */
  async refusal<N extends UseCaseName>(useCase: N, input: InputOf<N>, options?: CallOptions): Promise<CallError> {
    const answer = await this.answer(useCase, input, options)
    if (answer.ok) throw new Error(`${useCase} was carried out, but must be refused`)
    return answer.error
  }
}

export interface TestStreet {
  cloud: Cloud
  /** Where this street keeps its data; a test may put files of its own there. */
  folder: string
  /** The database as functions see it, through the real SDK, for looking behind the calls. */
  collections: Collections
  /** One of the personas of the demonstration data. */
  persona(username: string): Person
  /** Somebody who has never been here, in the mini program. */
  visitor(openid: string): Person
  /** Lets every instance of a function begin anew, as if what it kept of street and accounts had grown old. */
  restartFunctions(): Promise<void>
  close(): Promise<void>
}

export const APPID = 'wx0000000000000000'

type TestStreetOptions = Pick<RunCloudOptions, 'siteDir' | 'instances'>

/** A local cloud with the deployed functions and the street of the demonstration, in a folder of its own. */
export async function startTestStreet(options: TestStreetOptions = {}): Promise<TestStreet> {
  const dataDir = seededFolder()
  const cloud = await runCloud({
    ...options,
    dataDir,
    port: 0,
    timers: false,
    log: process.env.VERBOSE ? console.log : undefined,
  })
  // Loaded only now: the SDK reads where the cloud is when it is first used.
  const { personaUid } = await import('../../scripts/lib/seedPersonas')
  const { collections } = await import('../../cloudfunctions/kit/collections')
  return {
    cloud,
    folder: dataDir,
    collections,
    persona: (username) => new Person(cloud, { kind: 'user', uid: personaUid(username), anonymous: false }),
    visitor: (openid) => new Person(cloud, { kind: 'wechat', openid, appid: APPID }),
    restartFunctions: () => cloud.functions.endIdle(),
    async close() {
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
