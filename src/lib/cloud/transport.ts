import Taro from '@tarojs/taro'
import { cloudEnvironment } from '../platform'
import type { Transport } from './types'

let started = false

function start(): void {
  if (started) return
  started = true
  Taro.cloud.init({ env: cloudEnvironment, traceUser: true })
}

interface Telling {
  onProgressUpdate(listener: (event: { progress: number }) => void): void
}

const tellsProgress = (task: unknown): task is Telling =>
  typeof (task as Partial<Telling> | undefined)?.onProgressUpdate === 'function'

/** The mini program's way to the cloud. The build for a browser takes `transport.h5.ts` instead of this file. */
export const transport: Transport = {
  async invoke(name, event) {
    start()
    const answer = await Taro.cloud.callFunction({ name, data: event })
    return answer.result
  },
  async upload(cloudPath, image, onProgress) {
    start()
    await new Promise<void>((resolve, reject) => {
      const success = () => resolve()
      // With callbacks WeChat answers the task that tells of its progress.
      const task: unknown = Taro.cloud.uploadFile({ cloudPath, filePath: image.path, success, fail: reject })
      if (tellsProgress(task)) task.onProgressUpdate(({ progress }) => onProgress(progress / 100))
    })
  },
  async signIn() {
    // WeChat signs a person in by itself.
  },
  async signOut() {
    // A person leaves the mini program by closing it.
  },
}
