import type { CircleMarker, Map as LeafletMap } from 'leaflet'
import { useEffect, useRef } from 'react'
import styles from './MapView.module.scss'
import type { MapViewProps } from './types'

/** The colours of a drawing that has no tiles below it; the same in light and dark, like paper. */
const INK = { outline: '#0d5c63', pin: '#b2451b', rim: '#ffffff' }

interface Drawing {
  map: LeafletMap
  place(point: { lng: number; lat: number } | undefined): void
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Shows a name only where none before it stands; closer by there is room for more of them. */
function hideOverlapping(labels: ReadonlyArray<HTMLElement | undefined>): void {
  const taken: DOMRect[] = []
  for (const label of labels) {
    if (!label) continue
    const place = label.getBoundingClientRect()
    const free = taken.every((other) => !overlap(place, other))
    label.style.visibility = free ? 'visible' : 'hidden'
    if (free) taken.push(place)
  }
}

/** A map drawn by us: the outline of the street and a pin, with no tiles from anybody else's server. */
export function MapView({ centre, outline, landmarks = [], pin, onPick, label }: MapViewProps) {
  const element = useRef<HTMLDivElement>(null)
  const drawing = useRef<Drawing>()
  const latest = useRef({ pin, onPick })
  latest.current = { pin, onPick }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once and changed afterwards
  useEffect(() => {
    let gone = false
    void Promise.all([import('leaflet'), import('leaflet/dist/leaflet.css')]).then(([{ default: leaflet }]) => {
      if (gone || !element.current) return
      const map = leaflet.map(element.current, { attributionControl: false, minZoom: 12, maxZoom: 18, zoomSnap: 0.25 })
      if (outline?.length) {
        const shape = leaflet.polygon(
          outline.map((point) => [point.lat, point.lng] as [number, number]),
          { color: INK.outline, weight: 2, fillColor: INK.outline, fillOpacity: 0.07, interactive: false },
        )
        shape.addTo(map)
        map.fitBounds(shape.getBounds(), { padding: [8, 8] })
      } else {
        map.setView([centre.lat, centre.lng], 14)
      }
      const labels = landmarks.map(({ name, point }) => {
        const look = { radius: 3, color: INK.outline, fillColor: INK.outline, fillOpacity: 1, interactive: false }
        const words = { permanent: true, direction: 'bottom', className: styles.landmark } as const
        const dot = leaflet.circleMarker([point.lat, point.lng], look)
        dot.bindTooltip(name, { ...words, offset: [0, 2] }).addTo(map)
        return dot
      })
      const tidy = () => hideOverlapping(labels.map((dot) => dot.getTooltip()?.getElement()))
      map.on('zoomend', tidy)
      let marker: CircleMarker | undefined
      const place: Drawing['place'] = (point) => {
        marker?.remove()
        if (!point) return
        const look = { radius: 11, color: INK.rim, weight: 3, fillColor: INK.pin, fillOpacity: 1 }
        marker = leaflet.circleMarker([point.lat, point.lng], look).addTo(map)
      }
      map.on('click', (event) => latest.current.onPick?.({ lng: event.latlng.lng, lat: event.latlng.lat }))
      if (latest.current.pin) map.setView([latest.current.pin.lat, latest.current.pin.lng], 14)
      place(latest.current.pin)
      tidy()
      drawing.current = { map, place }
    })
    return () => {
      gone = true
      drawing.current?.map.remove()
      drawing.current = undefined
    }
  }, [])

  useEffect(() => drawing.current?.place(pin), [pin])

  return <div ref={element} className={styles.map} role='application' aria-label={label} />
}
