import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const ROOT = join(__dirname, '..', '..')
const SRC = join(ROOT, 'src')
const TABLES = join(SRC, 'lib', 'i18n')

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.tsx?$/.test(path) && !path.includes('.test.') ? [path] : []
  })

/** Only files of the project are read: what a library declares says nothing of a text, and reading it takes long. */
function ownProgram(files: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    jsx: ts.JsxEmit.Preserve,
    strict: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
  }
  const host = ts.createCompilerHost(options)
  host.resolveModuleNames = (names, from) =>
    names.map((name) => {
      const base = name.startsWith('@/')
        ? join(SRC, name.slice(2))
        : name.startsWith('@contract/')
          ? join(ROOT, 'types', name.slice('@contract/'.length))
          : name.startsWith('.')
            ? join(dirname(from), name)
            : undefined
      const found =
        base && ['.ts', '.tsx', '/index.ts'].map((end) => base + end).find((path) => ts.sys.fileExists(path))
      return found ? { resolvedFileName: found, isExternalLibraryImport: false } : undefined
    })
  return ts.createProgram(files, options, host)
}

/** The Chinese tables: those of everybody, and those of each part of the app. */
const isChinese = (file: string): boolean => file.startsWith(TABLES) && /[\\/]zh[\\/]/.test(file.slice(TABLES.length))

const keyOf = (node: ts.Node): string => `${node.getSourceFile().fileName}:${node.pos}`

/** The texts of the Chinese table that nothing of the client reads, as `table.key.key`. */
export function unusedTexts(): string[] {
  const files = sources(SRC)
  const program = ownProgram(files)
  const checker = program.getTypeChecker()
  const read = new Set<string>()

  const markRead = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) read.add(keyOf(declaration))
  }
  /** A key that is only known when it runs may be any of them. */
  const markAllRead = (type: ts.Type): void => {
    for (const property of type.getProperties()) markRead(property)
  }
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) markRead(checker.getSymbolAtLocation(node.name))
    else if (ts.isElementAccessExpression(node)) {
      const type = checker.getTypeAtLocation(node.expression)
      if (ts.isStringLiteral(node.argumentExpression)) markRead(type.getProperty(node.argumentExpression.text))
      else markAllRead(type)
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name
      if (ts.isIdentifier(name)) markRead(checker.getTypeAtLocation(node.parent).getProperty(name.text))
    } else if (ts.isSpreadAssignment(node) || ts.isJsxSpreadAttribute(node)) {
      markAllRead(checker.getTypeAtLocation(node.expression))
    } else if (ts.isCallExpression(node) && /^(Object|Record)$/.test(node.expression.getText().split('.')[0] ?? '')) {
      for (const argument of node.arguments) markAllRead(checker.getTypeAtLocation(argument))
    }
    ts.forEachChild(node, look)
  }
  for (const file of files) {
    const source = program.getSourceFile(file)
    // A table may be put together from others.
    if (source && (!file.startsWith(TABLES) || isChinese(file))) look(source)
  }

  const unused: string[] = []
  const walk = (table: ts.ObjectLiteralExpression, path: string): void => {
    for (const entry of table.properties) {
      if (!entry.name) continue
      const here = `${path}.${entry.name.getText()}`
      // A table that a type describes is complete and without strangers: the compiler sees to it.
      if (ts.isPropertyAssignment(entry) && ts.isObjectLiteralExpression(entry.initializer))
        walk(entry.initializer, here)
      else if (!read.has(keyOf(entry))) unused.push(here)
    }
  }
  for (const file of files.filter((path) => isChinese(path) && !path.endsWith('index.ts'))) {
    program.getSourceFile(file)?.forEachChild((node) => {
      if (!ts.isVariableStatement(node) || !node.modifiers?.length) return
      for (const { name, type, initializer } of node.declarationList.declarations) {
        if (!type && initializer && ts.isObjectLiteralExpression(initializer)) walk(initializer, name.getText())
      }
    })
  }
  return unused
}
