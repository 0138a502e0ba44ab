import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from '../../tests/weapp/host/Project'
import { ROOT } from '../lib/paths'
import type { Check } from './Check'
import { filesBelow } from './files'

/** Calls that `requiredPrivateInfos` must name, as WeChat's documents list them. */
const OF_PLACE = [
  ...['getLocation', 'getFuzzyLocation', 'onLocationChange', 'startLocationUpdate', 'startLocationUpdateBackground'],
  ...['chooseLocation', 'choosePoi', 'chooseAddress'],
]

/** The other calls that WeChat's privacy guide (用户隐私保护指引) must name. */
const OF_PERSON = [
  ...['chooseImage', 'chooseMedia', 'chooseVideo', 'chooseMessageFile', 'chooseContact', 'chooseInvoiceTitle'],
  ...['chooseLicensePlate', 'getUserProfile', 'getUserInfo', 'getWeRunData', 'getClipboardData', 'setClipboardData'],
  ...['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum', 'startRecord', 'getRecorderManager', 'createCameraContext'],
  ...['createVKSession', 'joinVoIPChat', 'addPhoneContact', 'addPhoneCalendar', 'addPhoneRepeatCalendar'],
  ...['openBluetoothAdapter', 'onCompassChange', 'onAccelerometerChange', 'onGyroscopeChange', 'onDeviceMotionChange'],
]
/** The same by a button that WeChat answers. */
const BY_BUTTON = ['getPhoneNumber', 'getRealtimePhoneNumber', 'chooseAvatar', 'getUserInfo']

/** Where the privacy guide is kept as a table of the calls that it names. */
const GUIDE = join(ROOT, 'docs', 'privacy.md')

/** Personal data that the built code asks WeChat for, by the name of the call. */
export function privateCalls({ root }: Project): string[] {
  const code = filesBelow(root)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
  const made = (pattern: RegExp): boolean => code.some((text) => pattern.test(text))
  const called = [...OF_PLACE, ...OF_PERSON].filter((name) => made(new RegExp(`\\.${name}\\(`)))
  const pressed = BY_BUTTON.filter((name) => made(new RegExp(`open-?[tT]ype['"]?\\s*:\\s*['"]${name}['"]`)))
  return [...new Set([...called, ...pressed])].sort()
}

/** What the code asks for, what the settings declare and what the guide names must be the same. */
export const privacy: Check = {
  name: 'privacy',
  about: 'private calls are declared, and none is declared in vain',
  run: (project) => {
    const { requiredPrivateInfos = [], permission, __usePrivacyCheck__ } = project.app
    const calls = privateCalls(project)
    const ofPlace = calls.filter((call) => OF_PLACE.includes(call))
    const guide = readFileSync(GUIDE, 'utf8').split('\n# ')[0] ?? ''
    const named = [...OF_PLACE, ...OF_PERSON, ...BY_BUTTON].filter((name) => new RegExp(`\\b${name}\\b`).test(guide))
    return [
      ...without(ofPlace, requiredPrivateInfos, (call) => `the code calls ${call}, which requiredPrivateInfos lacks`),
      ...without(requiredPrivateInfos, ofPlace, (call) => `requiredPrivateInfos names ${call}, which nothing calls`),
      ...without(calls, named, (call) => `the code calls ${call}, which the privacy guide in docs/privacy.md lacks`),
      ...without([...new Set(named)], calls, (call) => `docs/privacy.md names ${call}, which nothing calls`),
      ...(ofPlace.length > 0 && !permission?.['scope.userLocation']?.desc
        ? ['permission says nothing of scope.userLocation']
        : []),
      ...(calls.length > 0 && __usePrivacyCheck__ !== true ? ['__usePrivacyCheck__ is not set'] : []),
    ]
  },
}

const without = (all: readonly string[], known: readonly string[], say: (one: string) => string): string[] =>
  all.filter((one) => !known.includes(one)).map(say)
