import { useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'

/** How much is dispatched automatically, as an administrator sets it. */
export const useRoutingSettings = () =>
  useQuery({ queryKey: ['admin', 'routing'], queryFn: () => call('admin.routing', {}), staleTime: 0 })

/** How well reports found their offices, by week and office. */
export const useRoutingFigures = (enabled: boolean) =>
  useQuery({
    queryKey: ['insight', 'routing'],
    queryFn: () => call('admin.routingFigures', {}),
    staleTime: 0,
    enabled,
  })
