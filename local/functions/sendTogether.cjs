// Messages of one moment go to the other thread as one: to wake it costs more than what it is told.
'use strict'

/** Collects messages and sends them as one list, once the code that runs now has come to its end. */
function sendTogether(port) {
  let waiting = []
  const take = () => {
    const taken = waiting
    waiting = []
    return taken
  }
  const flush = () => {
    const messages = take()
    if (messages.length > 0) port.postMessage(messages)
  }
  const send = (message) => {
    if (waiting.push(message) === 1) process.nextTick(flush)
  }
  return { send, take, flush }
}

module.exports = { sendTogether }
