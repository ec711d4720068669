/* Readout: what the article page does beyond its links. Without this script every mark shows and every link works. */

(() => {
  "use strict"

  /* Material gives its search dialog no name. */
  document.querySelector(".md-search[role=dialog]")?.setAttribute("aria-label", "Search")

  /* Show or hide a kind of mark. */
  const legend = document.querySelector(".ro-legend")
  const text = document.querySelector(".ro-passages")
  if (legend && text) {
    legend.hidden = false
    legend.addEventListener("click", event => {
      const key = event.target.closest("button[data-kind]")
      if (!key) return
      const off = key.getAttribute("aria-pressed") === "true"
      key.setAttribute("aria-pressed", String(!off))
      text.classList.toggle(`off-${key.dataset.kind}`, off)
      for (const link of text.querySelectorAll(`.m-${key.dataset.kind} > a[data-first]`)) link.tabIndex = off ? -1 : 0
    })

    /* Left and right go from mark to mark. */
    text.addEventListener("keydown", event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const links = [...text.querySelectorAll(".m > a")].filter(link => link.tabIndex === 0)
      const next = links[links.indexOf(document.activeElement) + step]
      if (next) {
        event.preventDefault()
        next.focus()
      }
    })
  }

  /* A mark that is split into pieces is highlighted in all of them. */
  const highlight = () => {
    for (const piece of document.querySelectorAll(".is-target")) piece.classList.remove("is-target")
    const id = decodeURIComponent(location.hash.slice(1))
    if (!id || !document.getElementById(id)?.matches(".m")) return
    for (const piece of document.querySelectorAll(`[data-ref="${CSS.escape(id)}"]`)) piece.classList.add("is-target")
  }
  addEventListener("hashchange", highlight)
  highlight()
})()
