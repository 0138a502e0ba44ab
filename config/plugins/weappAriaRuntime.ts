import { mergeInternalComponents } from '@tarojs/shared'
import components from './weappAria.json'

// Runs inside the mini program: tells Taro's runtime to send the attributes that the templates now read.
mergeInternalComponents(components)
