import { startCloud } from '../../local/startCloud'
import { serveCloud } from './serveCloud'

// The process behind CloudProcess.start.
void serveCloud(startCloud)
