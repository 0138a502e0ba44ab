import { z } from 'zod'
import type { Point } from './street'

/**
 * What a printed code stands for, in the `scene` of a mini program code (`wxacode.getUnlimited`): at most 32 characters, of
 * digits, Latin letters and a few signs. The same text is the `s` of the link that any other QR code holds.
 */
export const SCENE_KINDS = ['category', 'wastePoint', 'unit', 'activity'] as const
export type SceneKind = (typeof SCENE_KINDS)[number]

export interface Scene {
  kind: SceneKind
  /** The id of what it stands for. */
  id: string
}

export const SCENE_MOST = 32

const LETTERS: Readonly<Record<SceneKind, string>> = { category: 'c', wastePoint: 'w', unit: 'u', activity: 'a' }
const FORM = /^([a-z])\.([A-Za-z0-9_~-]{1,30})$/

/** The text that a code carries. An id that does not fit is a mistake of whoever made it. */
export function writeScene({ kind, id }: Scene): string {
  const text = `${LETTERS[kind]}.${id}`
  if (!FORM.test(text)) throw new RangeError(`"${id}" cannot stand in a code: 1 to 30 letters, digits, _ ~ or -`)
  return text
}

/** What a scanned text stands for, also when it comes percent-encoded as WeChat hands it on; nothing for any other text. */
export function readScene(text: string): Scene | undefined {
  const [, letter, id = ''] = FORM.exec(decoded(text)) ?? []
  const kind = SCENE_KINDS.find((each) => LETTERS[each] === letter)
  return kind && { kind, id }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The scene in what a camera read: a link with `s`, the path of a mini program code with `scene`, or the scene itself. */
export function sceneOf(scanned: string): string | undefined {
  const [, inside] = /[?&](?:s|scene)=([^&#]*)/.exec(scanned) ?? []
  const scene = readScene(inside ?? scanned)
  return scene && writeScene(scene)
}

export const scannedInput = z.strictObject({ scene: z.string().min(1).max(SCENE_MOST) })

/** What a code leads to, as anybody may know it. */
export interface ScannedView {
  /** `unknown`: the code is none of ours, or what it stood for is gone. */
  kind: SceneKind | 'unknown'
  scene: string
  name: string
  nameEn: string
  /** What a report from here is about, where that is clear. */
  categoryId?: string
  communityId?: string
  address?: string
  point?: Point
  /** Who answers for a unit: an official, with the phone of the office. */
  person?: { name: string; phone: string }
}

export const codesInput = z.strictObject({
  kind: z.enum(['category', 'wastePoint', 'unit']),
  /** Waste points and units of this community. */
  communityId: z.string().min(1).max(64).optional(),
})

export const miniCodeInput = z.strictObject({
  scene: z
    .string()
    .max(SCENE_MOST)
    .refine((text) => readScene(text) !== undefined),
})

/** 小程序码 as WeChat drew it, as a data URI. */
export interface MiniCode {
  picture: string
}

/** One code that the office can print. */
export interface CodeRow {
  scene: string
  name: string
  nameEn: string
  about: string
}
