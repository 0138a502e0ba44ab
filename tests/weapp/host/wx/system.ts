import type { AppService } from '../service/AppService'
import { isCallable, type Loose } from '../values'
import type { Define } from './define'

/** An iPhone 8 in the simulator. */
export const WINDOW = {
  pixelRatio: 2,
  screenWidth: 375,
  screenHeight: 667,
  windowWidth: 375,
  windowHeight: 603,
  screenTop: 64,
  statusBarHeight: 20,
  safeArea: { left: 0, right: 375, top: 20, bottom: 667, width: 375, height: 647 },
} as const

const DEVICE = {
  brand: 'devtools',
  model: 'iPhone 8',
  system: 'iOS 15.0',
  platform: 'devtools',
  benchmarkLevel: 1,
  abi: '',
  deviceOrientation: 'portrait',
} as const

/** Things that happen to a phone. The host fires those of the network and the theme, the others never come. */
const OCCASIONS = [
  ...['AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'PageNotFound', 'ThemeChange', 'NetworkStatusChange'],
  ...['WindowResize', 'KeyboardHeightChange', 'MemoryWarning', 'UserCaptureScreen', 'NeedPrivacyAuthorization'],
]

/** What needs a person, hardware or WeChat's servers: it fails until a test mocks it. */
const MOCKED = [
  ...['downloadFile', 'uploadFile', 'login', 'checkSession', 'getUserProfile', 'getUserInfo', 'getSetting'],
  ...['openSetting', 'authorize', 'requestPayment', 'requestSubscribeMessage', 'chooseImage', 'chooseMedia'],
  ...['chooseLocation', 'getLocation', 'chooseAddress', 'scanCode', 'openDocument', 'saveImageToPhotosAlbum'],
  ...['navigateToMiniProgram', 'openLocation', 'openPrivacyContract', 'startRecord'],
]

export function addSystem(service: AppService, define: Define, wx: Loose): void {
  const { realm, options, project } = service
  const base = {
    SDKVersion: '3.8.12',
    version: '8.0.50',
    language: 'zh_CN',
    theme: options.theme ?? 'light',
    enableDebug: false,
    fontSizeSetting: options.fontSize ?? 17,
    fontSizeScaleFactor: (options.fontSize ?? 17) / 17,
    host: { env: 'WeChat' },
  }
  const all = () => ({ ...WINDOW, ...DEVICE, ...base })
  const copies = (name: string, value: unknown): void => define.now(name, () => realm.into(value))
  define.now('getSystemInfoSync', () => realm.into(all()))
  define.later('getSystemInfo', all)
  define.later('getSystemInfoAsync', all)
  copies('getWindowInfo', WINDOW)
  copies('getDeviceInfo', DEVICE)
  copies('getAppBaseInfo', base)
  copies('getSystemSetting', { bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true })
  copies('getAppAuthorizeSetting', {})
  copies('getMenuButtonBoundingClientRect', { width: 87, height: 32, top: 24, right: 365, bottom: 56, left: 278 })
  copies('getAccountInfoSync', {
    miniProgram: { appId: project.appid, envVersion: 'develop', version: '' },
    plugin: {},
  })
  define.now('getLaunchOptionsSync', () => realm.into(service.launchOptions))
  define.now('getEnterOptionsSync', () => realm.into(service.launchOptions))
  define.now('canIUse', (name) => wx[String(name).split('.')[0] ?? ''] !== undefined)
  define.now('nextTick', (work) => {
    if (isCallable(work)) setImmediate(() => service.guard(() => work()))
  })
  wx.env = { USER_DATA_PATH: service.device.userData }
  define.later('getPrivacySetting', () => ({ needAuthorization: false, privacyContractName: '' }))
  define.later('requirePrivacyAuthorize', () => undefined)
  addObjects(define)
  addOccasions(service, define)
  for (const name of MOCKED) {
    define.later(name, () => {
      throw new Error('not available without a phone; mock it with mockWxMethod')
    })
  }
}

/** Objects with methods that do nothing here. */
function addObjects(define: Define): void {
  const quiet = (...names: string[]) => Object.fromEntries(names.map((name) => [name, () => undefined]))
  define.now('getUpdateManager', () => quiet('onCheckForUpdate', 'onUpdateReady', 'onUpdateFailed', 'applyUpdate'))
  define.now('getLogManager', () => quiet('log', 'info', 'warn', 'debug'))
  define.now('getRealtimeLogManager', () => quiet('info', 'warn', 'error', 'setFilterMsg'))
  define.now('createInnerAudioContext', () => quiet('play', 'pause', 'stop', 'destroy', 'onError', 'onEnded'))
  define.now('createMapContext', () => quiet('moveToLocation', 'includePoints'))
  define.now('createAnimation', () => {
    const animation: object = new Proxy(
      {},
      { get: (_, name) => (name === 'export' ? () => ({ actions: [] }) : () => animation) },
    )
    return animation
  })
}

/** `wx.onX` and `wx.offX`, and a network that a test can take away: `wx.__setOnline(false)`. */
function addOccasions(service: AppService, define: Define): void {
  const listeners = new Map<string, Set<unknown>>()
  for (const occasion of OCCASIONS) {
    listeners.set(occasion, new Set())
    define.now(`on${occasion}`, (listener) => void listeners.get(occasion)?.add(listener))
    define.now(`off${occasion}`, (listener) =>
      listener === undefined ? listeners.get(occasion)?.clear() : void listeners.get(occasion)?.delete(listener),
    )
  }
  let online = true
  define.later('getNetworkType', () => ({ networkType: online ? 'wifi' : 'none' }))
  define.now('__isOnline', () => online)
  define.now('__setOnline', (value) => {
    online = value === true
    const event = service.realm.into({ isConnected: online, networkType: online ? 'wifi' : 'none' })
    for (const listener of listeners.get('NetworkStatusChange') ?? []) {
      if (isCallable(listener)) service.guard(() => listener(event))
    }
  })
}
