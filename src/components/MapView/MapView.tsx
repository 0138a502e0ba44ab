import { Map as NativeMap } from '@tarojs/components'
import pinImage from '@/assets/pin.png'
import styles from './MapView.module.scss'
import type { MapViewProps } from './types'

const PIN_ID = 1

interface TapDetail {
  longitude?: number
  latitude?: number
}

/** WeChat's own map. The build for a browser takes `MapView.h5.tsx` instead of this file. */
export function MapView({ centre, outline, pin, onPick, label }: MapViewProps) {
  const middle = pin ?? centre
  const markers = pin
    ? [{ id: PIN_ID, latitude: pin.lat, longitude: pin.lng, iconPath: pinImage, width: 36, height: 36, title: label }]
    : []
  const polygons = outline?.length
    ? [
        {
          points: outline.map((point) => ({ latitude: point.lat, longitude: point.lng })),
          strokeWidth: 2,
          strokeColor: '#0d5c63',
          fillColor: '#0d5c6318',
        },
      ]
    : []
  return (
    <NativeMap
      className={styles.map}
      latitude={middle.lat}
      longitude={middle.lng}
      scale={15}
      markers={markers}
      polygons={polygons}
      onError={() => undefined}
      onTap={(event) => {
        const { longitude, latitude } = (event.detail ?? {}) as TapDetail
        if (longitude !== undefined && latitude !== undefined) onPick?.({ lng: longitude, lat: latitude })
      }}
    />
  )
}
