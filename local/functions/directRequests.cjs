// What an instance's SDK sends to its own cloud goes there as a message between threads: one process talking to itself
// through a socket would spend most of its time in the system. The SDK sees an ordinary request and an ordinary answer.
'use strict'
const http = require('node:http')
const { Readable, Writable } = require('node:stream')

/** Takes over POST requests to the given address; all others, and forms, go through the network as ever. */
function sendDirectly(endpoint, port, send) {
  const request = http.request
  const waiting = new Map()
  let number = 0
  const ask = (body, answer) => {
    number += 1
    waiting.set(number, answer)
    send({ request: number, body })
  }
  http.request = (...given) => {
    const [url, options, onResponse] = given
    const direct = typeof url === 'string' && isOurs(url, endpoint) && isJson(options)
    return direct ? new DirectRequest(ask, options, onResponse) : request.apply(http, given)
  }
  port.on('message', (answers) => {
    for (const { answer, body } of answers) {
      waiting.get(answer)?.(Buffer.from(body), typeof body)
      waiting.delete(answer)
    }
  })
}

const isOurs = (url, endpoint) =>
  url.startsWith(endpoint) && (url.length === endpoint.length || url[endpoint.length] === '?')

const isJson = (options) =>
  /^post$/i.test(options?.method ?? '') && !/^multipart/i.test(String(options.headers?.['content-type'] ?? ''))

class DirectRequest extends Writable {
  reusedSocket = true
  #ask
  #chunks = []
  #timer

  constructor(ask, options, onResponse) {
    super({ decodeStrings: false })
    this.#ask = ask
    if (onResponse) this.once('response', onResponse)
    if (options.timeout) this.setTimeout(options.timeout)
  }

  setTimeout(milliseconds) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.emit('timeout'), milliseconds)
    return this
  }

  _write(chunk, _encoding, done) {
    this.#chunks.push(chunk)
    done()
  }

  _final(done) {
    this.#ask(this.#chunks.map(String).join(''), (body, type) => {
      clearTimeout(this.#timer)
      if (!this.destroyed || this.writableFinished) this.#answer(body, type)
    })
    done()
  }

  _destroy(error, done) {
    clearTimeout(this.#timer)
    done(error)
  }

  #answer(body, type) {
    const response = new Readable({ read() {} })
    response.statusCode = 200
    response.headers = {
      'content-type': type === 'string' ? 'application/json; charset=utf-8' : 'application/octet-stream',
      'content-length': String(body.length),
    }
    response.push(body)
    response.push(null)
    this.emit('response', response)
  }
}

module.exports = { sendDirectly }
