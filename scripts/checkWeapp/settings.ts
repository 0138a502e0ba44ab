import { statSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Project } from '../../tests/weapp/host/Project'
import { type Check, failureText } from './Check'
import { filesBelow } from './files'

/** WeChat refuses larger icons of the tab bar. */
const ICON_MOST = 40 * 1024

/** Pages and components, as `app.json` and the JSON beside each declare them. */
export const settings: Check = {
  name: 'settings',
  about: 'pages and components of every JSON exist',
  run: (project) => [...wrongPages(project), ...wrongUnits(project), ...wrongTabs(project)],
}

function wrongPages(project: Project): string[] {
  return project.pages.flatMap((page) =>
    ['js', 'wxml', 'json']
      .filter((ending) => !project.has(`${page}.${ending}`))
      .map((ending) => `app.json declares the page ${page}, but ${page}.${ending} is missing`),
  )
}

function wrongUnits(project: Project): string[] {
  const declared = new Set(project.pages)
  const routes = filesBelow(project.root)
    .filter((file) => file.endsWith('.json') && project.has(file.replace(/json$/, 'wxml')))
    .map((file) => file.replace(/\.json$/, ''))
  return routes.flatMap((route) => {
    try {
      const unit = project.unit(route)
      const orphan = unit.component !== true && !declared.has(route)
      return [
        ...(orphan ? [`${route} is a page, but app.json does not declare it`] : []),
        ...missingComponents(project, route, unit.usingComponents ?? {}),
      ]
    } catch (error) {
      return [`${route}.json: ${failureText(error)}`]
    }
  })
}

function missingComponents(project: Project, route: string, using: Record<string, string>): string[] {
  return Object.entries(using)
    .filter(([, reference]) => !/^(plugin|dynamicLib):/.test(reference))
    .map(([name, reference]) => ({
      name,
      path: posix.join(reference.startsWith('/') ? '.' : posix.dirname(route), reference),
    }))
    .filter(({ path }) => !project.has(`${path}.json`) || project.unit(path).component !== true)
    .map(({ name, path }) => `${route}.json uses the component ${name}, but there is none at ${path}`)
}

function wrongTabs({ app, root }: Project): string[] {
  return (app.tabBar?.list ?? []).flatMap(({ pagePath, iconPath, selectedIconPath }) => {
    const icons = [iconPath, selectedIconPath].flatMap((icon) => icon ?? [])
    return [
      ...(app.pages.includes(pagePath) ? [] : [`the tab ${pagePath} is no page of the main package`]),
      ...icons
        .filter((icon) => (statSync(join(root, icon), { throwIfNoEntry: false })?.size ?? Infinity) >= ICON_MOST)
        .map((icon) => `the icon ${icon} is missing or larger than 40 KB`),
    ]
  })
}
