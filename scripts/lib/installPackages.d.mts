/** Installs the packages of a folder when there are none yet or their list has changed since; throws when that fails. */
export function installPackages(folder: string, saying: string): void
