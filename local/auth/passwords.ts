import { randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { sameText } from './tokens'

const derive = promisify<string, Buffer, number, Buffer>(scrypt)

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return `scrypt$${salt.toString('base64')}$${(await derive(password, salt, 32)).toString('base64')}`
}

export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, salt = '', key = ''] = hash.split('$')
  return sameText((await derive(password, Buffer.from(salt, 'base64'), 32)).toString('base64'), key)
}
