import { runCloud } from '../../scripts/lib/runCloud'
import { serveCloud } from './serveCloud'

// The process behind CloudProcess.startProduct.
void serveCloud(runCloud)
