/** Filters the rows of the index by what is typed, and by a click on a rule or a host. It holds no text of any document. */
export const INDEX_SCRIPT: string = `
(() => {
  const field = document.getElementById('find')
  const found = document.getElementById('found')
  const rows = [...document.querySelectorAll('.docs tbody tr')]
  const texts = rows.map(row => row.textContent.toLowerCase())
  const filter = () => {
    const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean)
    let count = 0
    rows.forEach((row, i) => {
      const shows = words.every(word => texts[i].includes(word))
      row.hidden = !shows
      if (shows) count++
    })
    found.textContent = words.length === 0 ? '' : count + ' of ' + rows.length + ' shown'
  }
  field.addEventListener('input', filter)
  for (const button of document.querySelectorAll('.q'))
    button.addEventListener('click', () => {
      field.value = button.textContent
      filter()
      field.focus()
    })
  document.body.classList.add('ready')
})()
`
