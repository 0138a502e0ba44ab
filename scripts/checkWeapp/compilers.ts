import { wxmlToJs, wxssToJs } from 'miniprogram-compiler'
import { type Check, failureText } from './Check'

/** The compilers write more than the megabyte that a child process may by default. */
const OUTPUT = { maxBuffer: 64 << 20 }

function complaints(what: string, compile: () => string, sign: string): string[] {
  try {
    return compile().includes(sign) ? [] : ['the compiler answered nothing that could be used']
  } catch (error) {
    return [`${what} does not compile: ${failureText(error)}`]
  }
}

export const templates: Check = {
  name: 'templates',
  about: 'wcc takes every WXML',
  run: ({ root }) => complaints('a template', () => wxmlToJs(root, OUTPUT), '$gwx'),
}

export const styles: Check = {
  name: 'styles',
  about: 'wcsc takes every WXSS',
  run: ({ root }) => complaints('a style sheet', () => wxssToJs(root, OUTPUT), 'wxssMap'),
}
