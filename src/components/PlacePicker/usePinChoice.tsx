import type { Point } from '@contract/street'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { requirePrivacy } from '@/lib/privacy'

export interface PinChoice {
  /** Lets the person choose a spot, beginning at the one chosen before. */
  choose(current: Point | undefined): void
  /** What lies over the page meanwhile. */
  sheet: ReactNode
}

export interface PinChoiceOptions {
  /** The community that was chosen before, which helps to find one's way. */
  communityId: string | undefined
  /** The spot, and the address that the map knows for it. */
  onChoose(point: Point, address: string): void
  onRefused(): void
}

const isCancelled = (error: unknown): boolean => /cancel/i.test((error as { errMsg?: string }).errMsg ?? '')

/** WeChat's own page for choosing a place. The build for a browser takes `usePinChoice.h5.tsx` instead of this file. */
export function usePinChoice({ onChoose, onRefused }: PinChoiceOptions): PinChoice {
  const choose = async (current: Point | undefined) => {
    try {
      await requirePrivacy()
      const start = current ? { longitude: current.lng, latitude: current.lat } : {}
      const chosen = await Taro.chooseLocation(start)
      onChoose({ lng: Number(chosen.longitude), lat: Number(chosen.latitude) }, chosen.address || chosen.name)
    } catch (error) {
      if (!isCancelled(error)) onRefused()
    }
  }
  return { choose: (current) => void choose(current), sheet: null }
}
