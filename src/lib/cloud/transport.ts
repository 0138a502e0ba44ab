import Taro from '@tarojs/taro'
import { cloudEnvironment } from '../platform'
import type { Transport } from './types'

let started = false

function start(): void {
  if (started) return
  started = true
  Taro.cloud.init({ env: cloudEnvironment, traceUser: true })
}

/** The mini program's way to the cloud. The build for a browser takes `transport.h5.ts` instead of this file. */
export const transport: Transport = {
  async invoke(name, event) {
    start()
    const answer = await Taro.cloud.callFunction({ name, data: event })
    return answer.result
  },
  async upload(cloudPath, image) {
    start()
    await Taro.cloud.uploadFile({ cloudPath, filePath: image.path })
  },
  async signIn() {
    // WeChat signs a person in by itself.
  },
  async signOut() {
    // A person leaves the mini program by closing it.
  },
}
