import type { AppService } from '../service/AppService'
import type { Loose } from '../values'
import { addCloud } from './cloud'
import { defineOn } from './define'
import { addDialogs } from './dialogs'
import { addFiles } from './files'
import { addRequest } from './request'
import { addRouting } from './routing'
import { addSelectorQuery } from './selectorQuery'
import { addStorage } from './storage'
import { addSystem } from './system'

/** The `wx` object. What needs a phone's hardware or a person fails aloud until a test mocks it. */
export function createWx(service: AppService): Loose {
  const wx: Loose = {}
  const define = defineOn(service, wx)
  addRouting(service, define)
  addStorage(service, define)
  addDialogs(service, define)
  addSystem(service, define, wx)
  addFiles(service, define, wx)
  addSelectorQuery(service, define)
  addRequest(service, wx)
  addCloud(service, wx)
  return wx
}
