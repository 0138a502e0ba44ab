/** What a person chose here, and what WeChat says of its own setting of text size. */
export interface SizeWishes {
  elder?: boolean
  largest?: boolean
  /** `fontSizeSetting`: height of a line of chat in px, 17 as delivered, about 24 in WeChat's own mode for elders. */
  wechatSize?: number
  /** `fontSizeScaleFactor`: how many times larger than delivered, 1 as delivered. */
  wechatScale?: number
}

export interface TextSize {
  elder: boolean
  /** By how much the sizes of the theme are multiplied. */
  scale: number
}

/** From here on WeChat's text is so large that whoever set it wants large buttons as well. */
const LARGE = 22
/** Elder sizes are larger by themselves, from 16 to 20. */
const ELDER_GAIN = 1.25
const MOST = 1.5

/** The sizes that follow: what was chosen here comes first, then what WeChat was told. Text is never made smaller. */
export function textSize({ elder, largest, wechatSize = 17, wechatScale = 1 }: SizeWishes): TextSize {
  const large = elder ?? wechatSize >= LARGE
  if (large && largest) return { elder: true, scale: MOST }
  const wanted = large ? wechatScale / ELDER_GAIN : wechatScale
  return { elder: large, scale: Math.min(MOST, Math.max(1, Math.round(wanted * 100) / 100)) }
}
