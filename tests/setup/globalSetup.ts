import { buildFunctions } from '../../scripts/lib/buildFunctions'
import { upToDate } from '../../scripts/lib/upToDate'

/** Tests run the functions as they would be deployed, so they are bundled first when they have changed. */
export default async function globalSetup(): Promise<void> {
  await upToDate('cloudfunctions', 'production', buildFunctions)
}
