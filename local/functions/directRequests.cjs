// What an instance's SDK sends to its own cloud goes there as a message between threads: one process talking to itself
// through a socket would spend most of its time in the system. The SDK sees an ordinary request and an ordinary answer.
'use strict'
const http = require('node:http')
const { EventEmitter } = require('node:events')

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

/** As much of a request as is used of one whose body is a text: streams would take longer than all that is sent through them. */
class DirectRequest extends EventEmitter {
  reusedSocket = true
  #ask
  #body = ''
  #timer

  constructor(ask, options, onResponse) {
    super()
    this.#ask = ask
    if (onResponse) this.once('response', onResponse)
    if (options.timeout) this.setTimeout(options.timeout)
  }

  setTimeout(milliseconds) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.emit('timeout'), milliseconds)
    return this
  }

  write(chunk) {
    this.#body += chunk
    return true
  }

  end(chunk) {
    if (chunk !== undefined) this.write(chunk)
    this.#ask(this.#body, (body, type) => {
      clearTimeout(this.#timer)
      this.emit('response', new DirectResponse(body, type))
    })
    return this
  }
}

/** An answer that is there as a whole; it is handed over once whoever asked had the time to listen. */
class DirectResponse extends EventEmitter {
  statusCode = 200
  #encoding

  constructor(body, type) {
    super()
    this.headers = {
      'content-type': type === 'string' ? 'application/json; charset=utf-8' : 'application/octet-stream',
      'content-length': String(body.length),
    }
    process.nextTick(() => {
      this.emit('data', this.#encoding ? body.toString(this.#encoding) : body)
      this.emit('end')
    })
  }

  setEncoding(encoding) {
    this.#encoding = encoding
    return this
  }
}

module.exports = { sendDirectly }
