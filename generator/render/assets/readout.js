/* Readout: what the pages do beyond their links. Without this script every mark shows and every link works. */

(() => {
  "use strict"

  const all = (selector, within = document) => [...within.querySelectorAll(selector)]

  /* Material gives its search dialog no name. */
  document.querySelector(".md-search[role=dialog]")?.setAttribute("aria-label", "Search")

  /* Tells a screen reader what has happened. */
  const status = document.createElement("div")
  status.className = "ro-sr"
  status.setAttribute("role", "status")
  document.body.append(status)

  /* Left and right go to the neighbour in a row. */
  const arrows = (row, stops) => row.addEventListener("keydown", event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const places = stops()
    const at = places.indexOf(document.activeElement)
    const next = at < 0 ? undefined : places[at + step]
    if (next) {
      event.preventDefault()
      next.focus()
    }
  })

  /* An article: its legend shows or hides a kind of mark. */
  const legend = document.querySelector(".ro-legend")
  const text = document.querySelector(".ro-passages")
  if (legend && text) {
    legend.addEventListener("click", event => {
      const key = event.target.closest("button[data-kind]")
      if (!key) return
      const off = key.getAttribute("aria-pressed") === "true"
      key.setAttribute("aria-pressed", String(!off))
      text.classList.toggle(`off-${key.dataset.kind}`, off)
      for (const link of all(`.m-${key.dataset.kind} > a[data-first]`, text)) link.tabIndex = off ? -1 : 0
    })
    arrows(legend, () => all("button", legend))
    arrows(text, () => all(".m > a", text).filter(link => link.tabIndex === 0))
  }

  /* An article: where its facts stand beside the text in a column of their own, they move and the text stays. */
  const aside = document.querySelector(".ro-aside")
  const beside = () => aside && getComputedStyle(aside).position === "sticky"
  const showFact = (fact, focus) => {
    fact.classList.add("is-target")
    aside.scrollTop += fact.getBoundingClientRect().top - aside.getBoundingClientRect().top - aside.clientHeight / 3
    if (focus) {
      fact.tabIndex = -1
      fact.focus({ preventScroll: true })
    }
  }

  /* What the address names is highlighted: a mark in all its pieces, and the fact beside it. */
  const highlight = () => {
    for (const old of all(".is-target")) old.classList.remove("is-target")
    const id = decodeURIComponent(location.hash.slice(1))
    const target = id ? document.getElementById(id) : null
    if (!target?.matches(".m")) return
    for (const piece of all(`[data-ref="${CSS.escape(id)}"]`)) piece.classList.add("is-target")
    const link = target.querySelector("a[href^='#d-']")
    const fact = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (fact && beside()) showFact(fact, false)
  }
  addEventListener("hashchange", highlight)
  highlight()

  text?.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#d-']")
    const fact = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!fact || !beside() || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    history.pushState(null, "", link.hash)
    for (const old of all(".is-target")) old.classList.remove("is-target")
    for (const details of all("details", aside)) if (details.contains(fact)) details.open = true
    showFact(fact, true)
  })

  /* Copy a quotation with its citation; its address is the publisher's, else the permalink here. */
  const copied = async words => {
    try {
      await navigator.clipboard.writeText(words)
      return true
    } catch {
      const field = document.body.appendChild(document.createElement("textarea"))
      field.value = words
      field.select()
      const done = document.execCommand("copy")
      field.remove()
      return done
    }
  }
  document.addEventListener("click", async event => {
    const button = event.target.closest("button.ro-copy")
    if (!button) return
    const address = new URL(button.dataset.url, location.href).href
    const done = await copied(`${button.dataset.copy} ${address}`)
    button.textContent = done ? "Copied" : "Not copied"
    status.textContent = done ? "Quotation copied with its citation" : "The browser did not allow copying"
    button.focus()
    setTimeout(() => { button.textContent = "Copy" }, 2000)
  })

  /* Quotes: show those of one speaker, outlet, kind. */
  const filter = document.querySelector(".ro-filter")
  if (filter) {
    const choices = all("select", filter)
    const found = filter.querySelector(".ro-found")
    const reset = filter.querySelector(".ro-reset")
    const quotes = all(".ro-family, .ro-singles > li")
    const rows = all(".ro-matrix tbody tr, .ro-said > li")
    const cells = all(".ro-matrix [data-outlets], .ro-row > li")
    const headings = all("h2, h3", filter.parentElement)

    /* A heading and what stands under it, up to the next of its rank; a storyline comes before its parts. */
    const section = heading => {
      const parts = [heading]
      for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
        if ((/^H[23]$/.test(next.tagName) && next.tagName <= heading.tagName) || next.matches(".ro-take, .ro-further")) break
        parts.push(next)
      }
      return { parts, facts: [...quotes, ...rows].filter(fact => parts.some(part => part.contains(fact))) }
    }
    const sections = headings.map(section)

    const narrow = () => {
      const wanted = Object.fromEntries(choices.map(choice => [choice.dataset.filter, choice.value]))
      const has = (element, name) => !wanted[name] || (element.dataset[name] ?? "").split(" ").includes(wanted[name])
      for (const quote of quotes) quote.hidden = !(has(quote, "speaker") && has(quote, "outlets") && has(quote, "kinds"))
      for (const row of rows) row.hidden = !has(row, "speaker")
      for (const cell of cells) cell.hidden = !has(cell, "outlets")
      for (const { parts, facts } of sections) {
        if (facts.length) for (const part of parts) part.toggleAttribute("data-none", facts.every(fact => fact.hidden))
      }
      const shown = quotes.filter(quote => !quote.hidden).length
      reset.disabled = choices.every(choice => !choice.value)
      found.textContent = reset.disabled ? "" : `${shown} of ${quotes.length} shown`
    }
    filter.addEventListener("change", narrow)
    reset.addEventListener("click", () => {
      for (const choice of choices) choice.value = ""
      choices[0].focus()
      narrow()
    })
    narrow() /* a browser may have kept the choices */
  }
})()
