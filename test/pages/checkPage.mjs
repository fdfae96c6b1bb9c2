/** Columns of a telephone, a tablet and a desk. axe asks about contrast, so each scheme is asked once. */
export const VIEWS = [
  { width: 360, colorScheme: 'dark', asksAxe: true },
  { width: 820, colorScheme: 'light', asksAxe: false },
  { width: 1280, colorScheme: 'light', asksAxe: true },
]
/** Links that are followed on one page. */
const FOLLOWED = 24
/** Milliseconds in which a page must be there. */
const LIMIT = 60_000

/** What is wrong with one page: errors, requests, scripts that ran, links that lead nowhere, scrolling sideways, Arabic laid out wrong, axe. */
export async function checkPage(browser, url, name, axe) {
  const faults = []
  const facts = []
  for (const { width, colorScheme, asksAxe } of VIEWS) {
    if (name === 'large' && width !== 1280) continue
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
    const page = await context.newPage()
    const where = `${width} px, ${colorScheme}`
    page.on('console', message => {
      if (message.type() === 'error') faults.push(`${where}: console: ${message.text()}`)
    })
    page.on('pageerror', error => faults.push(`${where}: error: ${error.message}`))
    page.on('dialog', dialog => {
      faults.push(`${where}: a script of the text ran: ${dialog.message()}`)
      dialog.dismiss()
    })
    page.on('request', request => {
      if (request.url().replace(/#.*/, '') !== url) faults.push(`${where}: request to ${request.url()}`)
    })
    await page.goto(url, { timeout: LIMIT })
    const layout = await page.evaluate(lookAtLayout)
    if (layout.scrolls > 0) faults.push(`${where}: scrolls ${layout.scrolls} px sideways (${layout.widest})`)
    if (layout.foreign > 0) faults.push(`${where}: ${layout.foreign} elements that the text brought in`)
    if (layout.turned > 0)
      faults.push(`${where}: ${layout.turned} of ${layout.arabic} Arabic lines not from right to left`)
    if (width === 1280) {
      facts.push(`${layout.lines} lines, ${layout.arabic} from right to left`)
      const links = await followLinks(page, faults)
      facts.push(`${links} links followed`)
      if (name === 'index') facts.push(await searchIndex(page, faults))
    }
    if (asksAxe && name !== 'large') faults.push(...(await runAxe(page, axe, where)))
    await context.close()
  }
  return { faults, facts: facts.join(', ') }
}

/** Runs in the page. */
function lookAtLayout() {
  const root = document.documentElement
  const scrolls = root.scrollWidth - root.clientWidth
  let widest = ''
  if (scrolls > 0)
    for (const element of document.querySelectorAll('main *'))
      if (element.getBoundingClientRect().right > root.clientWidth + 1) {
        widest = `${element.tagName} .${element.className}`
        break
      }
  const lines = [...document.querySelectorAll('.l')]
  const arabic = lines.filter(line =>
    /^[^A-Za-z]*[\u0620-\u064a]/.test(
      [...line.childNodes]
        .filter(node => !node.classList?.contains('b'))
        .map(node => node.textContent)
        .join(''),
    ),
  )
  const turned = arabic.filter(line => getComputedStyle(line).direction !== 'rtl')
  const foreign = document.querySelectorAll(
    'img, iframe, object, embed, link, base, form, video, audio, [onerror], main script, main style',
  )
  return { scrolls, widest, lines: lines.length, arabic: arabic.length, turned: turned.length, foreign: foreign.length }
}

/** Each link of a page jumps: what it names is there, and in sight afterwards. */
async function followLinks(page, faults) {
  const hrefs = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href'))),
  ])
  const dangling = await page.evaluate(
    all => all.filter(href => document.getElementById(href.slice(1)) === null),
    hrefs,
  )
  for (const href of dangling.slice(0, 5)) faults.push(`the link ${href} leads nowhere`)
  const step = Math.max(1, Math.floor(hrefs.length / FOLLOWED))
  const followed = hrefs.filter((href, i) => i % step === 0 && !dangling.includes(href))
  for (const href of followed) {
    const isSeen = await page.evaluate(jumpTo, href)
    if (!isSeen) faults.push(`the link ${href} does not bring its target into sight`)
  }
  const pages = await page.evaluate(() => [...document.querySelectorAll('a[href$=".html"]')].map(link => link.href))
  return followed.length + pages.length
}

/** Runs in the page. */
async function jumpTo(href) {
  document.documentElement.style.scrollBehavior = 'auto'
  for (const details of document.querySelectorAll('details')) details.open = true
  location.hash = ''
  location.hash = href
  // layout of what was out of sight takes some frames
  for (let i = 0; i < 5; i++) await new Promise(done => requestAnimationFrame(done))
  const { top, bottom } = document.getElementById(href.slice(1)).getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

async function searchIndex(page, faults) {
  const rows = () => page.evaluate(() => document.querySelectorAll('.docs tbody tr:not([hidden])').length)
  const all = await rows()
  await page.fill('#find', 'سكة القطار')
  const some = await rows()
  if (some === 0 || some >= all) faults.push(`the search shows ${some} of ${all} documents`)
  await page.fill('#find', '')
  await page.click('.q >> nth=0')
  if ((await rows()) === 0) faults.push('a click on a rule shows nothing')
  return `search finds ${some} of ${all}`
}

async function runAxe(page, axe, where) {
  // from outside: the page's own policy lets no script in
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${where}: axe ${id}: ${nodes.length} × ${nodes[0].html.slice(0, 120)}`)
}
