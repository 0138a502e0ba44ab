import { AppService } from '../../tests/weapp/host/service/AppService'
import { type Check, failureText } from './Check'

/** Opens every page in the host, without a cloud, as on a phone without a network: what a page throws is wrong. */
export const running: Check = {
  name: 'running',
  about: 'every page opens without an exception; eval and new Function throw',
  run: async ({ root }) => {
    const problems = new Set<string>()
    const note = (where: string) => (error: unknown) => void problems.add(`${where}: ${failureText(error)}`)
    let open = 'start'
    const onRejection = (error: unknown): void => note(open)(error)
    process.on('unhandledRejection', onRejection)
    try {
      const service = new AppService(root)
      service.on('exception', ({ message }) => note(open)(message))
      await service.launch()
      await service.idle()
      for (const page of service.project.pages) {
        open = page
        await service.navigation.go('reLaunch', `/${page}`).catch(note(page))
        await service.idle()
      }
      service.close()
    } catch (error) {
      note(open)(error)
    }
    process.off('unhandledRejection', onRejection)
    return [...problems]
  },
}
