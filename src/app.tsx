import './lib/polyfills/start'
import './theme/tokens.scss'
import './app.scss'
import { QueryClientProvider } from '@tanstack/react-query'
import Taro, { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import { type PropsWithChildren, useRef } from 'react'
import { followEditedAddress } from './lib/editedAddress'
import { watchOutgoing } from './lib/outgoing'
import { dropForgotten } from './lib/photos/unsent'
import { watchPrivacy } from './lib/privacy'
import { queryClient } from './lib/query'
import { leaveUnknownPage, loadOftenOpened } from './lib/routes'
import { followScannedLink } from './lib/scenes'
import { loadAccount } from './lib/session'
import { watchSystemTheme } from './lib/theme'

followScannedLink()
followEditedAddress()

/** What lies around every page. */
export default function App({ children }: PropsWithChildren) {
  const shown = useRef(false)
  useLaunch(() => {
    watchSystemTheme()
    watchPrivacy()
    watchOutgoing()
    // After the first paint: in a browser this loads the cloud's SDK.
    Taro.nextTick(() => void loadAccount().then(loadOftenOpened).then(dropForgotten))
  })
  useDidShow(() => {
    // A mini program may lie in the background for days, and what a person may do changes meanwhile.
    if (shown.current) void loadAccount()
    shown.current = true
  })
  usePageNotFound(leaveUnknownPage)
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
