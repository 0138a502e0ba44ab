// The page of the local cloud: plain, no build step. It shows what the routes under /__local/ answer.

const byId = (id) => document.getElementById(id)
const number = new Intl.NumberFormat('en')
let chosen = ''
let lastLine = 0

/** An element with properties and children; text is never read as HTML. */
function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

async function ask(path, body) {
  const options = body && { method: 'POST', body: JSON.stringify(body) }
  const response = await fetch(path, options)
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message ?? `${path} answered ${response.status}`)
  return answer
}

async function guarded(work) {
  try {
    await work()
    byId('trouble').hidden = true
  } catch (error) {
    byId('trouble').textContent = error.message
    byId('trouble').hidden = false
  }
}

async function showState() {
  const { envId, collections, functions } = await ask('state')
  byId('environment').textContent = envId
  if (!collections.some(({ name }) => name === chosen)) chosen = collections[0]?.name ?? ''
  byId('collections').replaceChildren(...collections.map(collectionItem))
  byId('collection').textContent = chosen ? `Query ${chosen}` : 'There are no collections'
  const head = make('tr', {}, ...['Name', 'Kind', 'Who may call', 'Timers'].map((text) => make('th', {}, text)))
  byId('functionTable').replaceChildren(head, ...functions.map(functionRow))
}

function collectionItem({ name, documents, indexes }) {
  const button = make('button', { type: 'button' }, name, make('span', {}, number.format(documents)))
  button.setAttribute('aria-pressed', String(name === chosen))
  button.addEventListener('click', () => {
    chosen = name
    guarded(async () => {
      await showState()
      await runQuery()
    })
  })
  if (name !== chosen) return make('li', {}, button)
  const lines = [
    '_id (unique)',
    ...indexes.map((index) => `${index.keys.join(', ')}${index.unique ? ' (unique)' : ''}`),
  ]
  return make('li', {}, button, make('ul', { className: 'indexes' }, ...lines.map((line) => make('li', {}, line))))
}

function functionRow({ name, kind, at, invoke, timers }) {
  const texts = [
    name,
    at ? `${kind} ${at}` : kind,
    invoke,
    timers.map(({ name: timer, cron }) => `${timer}: ${cron}`).join('\n'),
  ]
  return make('tr', {}, ...texts.map((text) => make('td', {}, text || '–')))
}

async function runQuery() {
  if (!chosen) return
  const { query, order, limit } = Object.fromEntries(new FormData(byId('query')))
  const plan = byId('plan')
  try {
    const answer = await ask('query', { collection: chosen, query, order, limit: Number(limit) })
    plan.classList.toggle('bad', Boolean(answer.refusal))
    plan.textContent = planText(answer)
    byId('documents').replaceChildren(
      ...answer.documents.map((found) => make('pre', {}, JSON.stringify(found, null, 2))),
    )
  } catch (error) {
    plan.classList.add('bad')
    plan.textContent = error.message
    byId('documents').replaceChildren()
  }
}

function planText({ documents, explanation, refusal, milliseconds }) {
  const { way, indexes, examined, sortedInMemory } = explanation
  const by = {
    index: `by index ${indexes.join(', ')}`,
    geo: `by geo index ${indexes.join(', ')}`,
    walk: 'by reading one after another',
  }
  const parts = [
    `${number.format(documents.length)} found ${by[way]}`,
    `${number.format(examined)} read`,
    `${milliseconds} ms`,
  ]
  if (sortedInMemory) parts.push('sorted in memory')
  return `${parts.join(', ')}.${refusal ? ` ${refusal}.` : ''}`
}

async function showLog() {
  const { entries } = await ask(`log?after=${lastLine}`)
  if (entries.length === 0) return
  lastLine = entries.at(-1).number
  const lines = byId('lines')
  lines.append(...entries.map(({ at, text }) => `${new Date(at).toLocaleTimeString('en-GB')}  ${text}\n`))
  if (byId('following').checked) lines.scrollTop = lines.scrollHeight
}

async function showOutbox() {
  const { calls, answered, scripted } = await ask('outbox')
  byId('apis').replaceChildren(...answered.map((value) => make('option', { value })))
  const waiting = scripted.map(({ api, times }) => `${api}: ${times ?? 'every'} more`).join(', ')
  byId('scripted').textContent = waiting
    ? `Scripted answers: ${waiting}.`
    : 'Every call is answered as WeChat would in the good case.'
  const cards = calls.toReversed().map(({ at, api, request, response }) => {
    const title = make('h3', {}, api, make('small', {}, new Date(at).toLocaleString('en-GB')))
    return make('div', { className: 'card' }, title, make('pre', {}, JSON.stringify({ request, response }, null, 2)))
  })
  byId('calls').replaceChildren(
    ...(cards.length > 0 ? cards : [make('p', { className: 'note' }, 'Nothing was sent yet.')]),
  )
}

const views = { data: showState, functions: showState, log: showLog, outbox: showOutbox }

function view() {
  const name = location.hash.slice(1)
  return Object.hasOwn(views, name) ? name : 'data'
}

function showView() {
  for (const section of document.querySelectorAll('main > section')) section.hidden = section.id !== view()
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === `#${view()}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  scrollTo(0, 0)
  guarded(views[view()])
}

byId('query').addEventListener('submit', (event) => {
  event.preventDefault()
  guarded(runQuery)
})
byId('script').addEventListener('submit', (event) => {
  event.preventDefault()
  const { api, errcode, times } = Object.fromEntries(new FormData(event.target))
  const response = { errcode: Number(errcode), errmsg: 'scripted' }
  guarded(async () => {
    await ask('script', { api, response, times: Number(times) })
    await showOutbox()
  })
})
addEventListener('hashchange', showView)
setInterval(() => {
  if (document.hidden || (view() !== 'log' && view() !== 'outbox')) return
  guarded(views[view()])
}, 2000)
showView()
guarded(async () => {
  await showState()
  await runQuery()
})
