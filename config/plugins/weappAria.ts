import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import components from './weappAria.json'

/** The part of Taro's platform object this plugin touches; Taro publishes no type for it. */
interface MiniPlatform {
  template?: { mergeComponents(context: IPluginContext, components: Record<string, Record<string, string>>): void }
  runtimePath?: string | string[]
}

/** Taro's generated `base.wxml` drops `aria-*`; this puts the attributes back on the components we use. */
export default function weappAria(context: IPluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return // H5 has no templates
      platform.template.mergeComponents(context, structuredClone(components))
      const runtime = path.resolve(__dirname, 'weappAriaRuntime.ts')
      platform.runtimePath = ([] as string[]).concat(platform.runtimePath ?? [], runtime)
    },
  })
}
