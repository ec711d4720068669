/* Readout: the search with filters. Pagefind's index is fetched from this site alone; without a server the page says so. */

(() => {
  "use strict"

  const form = document.getElementById("ro-search")
  if (!form || !location.protocol.startsWith("http")) return

  const PAGE = 20
  const root = new URL("..", location.href)
  const note = document.getElementById("ro-search-note")
  const count = document.getElementById("ro-search-count")
  const list = document.getElementById("ro-search-hits")
  const more = document.getElementById("ro-search-more")
  const selects = [...form.querySelectorAll("select")]
  let found = []
  let shown = 0
  let latest = 0

  /* An element with text: what an article says never becomes markup. */
  const element = (name, text, className) => {
    const made = document.createElement(name)
    made.textContent = text
    if (className) made.className = className
    return made
  }

  const decoded = text => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")

  /* Pagefind's excerpt is escaped text in which found words stand between <mark> and </mark>. */
  const excerpt = html => {
    const line = element("p", "", "ro-what")
    html.split(/<\/?mark>/).forEach((part, i) => line.append(i % 2 ? element("mark", decoded(part)) : decoded(part)))
    return line
  }

  /* A record's address is that of its page, and below it its place there: "/articles/a/q-1.html". */
  const place = url => {
    const [, page, anchor] = url.match(/^\/?(.*)\/([^/]*)$/)
    return new URL(`${page}.html${anchor && `#${anchor.replace(/\.html$/, "")}`}`, root)
  }

  const hit = data => {
    const item = document.createElement("li")
    const link = element("a", data.meta.title)
    link.href = place(data.raw_url)
    const title = element("p", "", "ro-question")
    title.append(element("span", data.filters.type?.join(", ") ?? "", "ro-tag"), " ", link)
    const facts = ["outlet", "kind", "commitment"].flatMap(name => data.filters[name] ?? [])
    item.append(title, excerpt(data.excerpt), element("p", facts.join(" · "), "ro-by"))
    return item
  }

  const chosen = () => Object.fromEntries(selects.filter(s => s.value).map(s => [s.name, s.value]))

  /* Each choice says how many facts it would leave; beside one that is made, how many there are in all. */
  const offer = (select, left, all) => {
    const kept = select.value
    const options = Object.entries((kept ? all : left)?.[select.name] ?? {}).filter(([, n]) => n)
    options.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    select.replaceChildren(new Option("any", ""), ...options.map(([value, n]) => new Option(`${value} (${n})`, value)))
    select.value = kept
  }

  const show = async () => {
    const mine = latest
    const next = await Promise.all(found.slice(shown, shown + PAGE).map(result => result.data()))
    if (mine !== latest) return
    const first = list.children.length
    list.append(...next.map(hit))
    shown += next.length
    more.hidden = shown >= found.length
    return list.children[first]
  }

  const search = async (pagefind, all) => {
    const mine = ++latest
    const words = form.elements.words.value.trim()
    const filters = chosen()
    const address = new URLSearchParams({ ...(words && { words }), ...filters })
    history.replaceState(null, "", address.size ? `?${address}` : location.pathname)
    const asked = words || Object.keys(filters).length
    const result = await pagefind.search(words || null, { filters })
    if (mine !== latest) return
    for (const select of selects) offer(select, asked ? result.filters : all, all)
    found = asked ? result.results : []
    shown = 0
    list.replaceChildren()
    count.textContent = asked ? (found.length === 1 ? "1 fact" : `${found.length} facts`) : ""
    await show()
  }

  const start = async () => {
    const pagefind = await import(new URL("pagefind/pagefind.js", root))
    await pagefind.options({ ranking: { metaWeights: { title: 3 } } })
    await pagefind.init()
    const given = new URLSearchParams(location.search)
    const all = await pagefind.filters()
    for (const select of selects) {
      offer(select, all, all)
      select.closest("p").hidden = select.options.length < 2
      select.value = given.get(select.name) ?? ""
      if (select.selectedIndex < 0) select.value = ""
    }
    form.elements.words.value = given.get("words") ?? ""
    let waiting
    form.addEventListener("input", () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => search(pagefind, all), 150)
    })
    form.addEventListener("submit", event => {
      event.preventDefault()
      search(pagefind, all)
    })
    form.addEventListener("reset", () => setTimeout(() => search(pagefind, all)))
    more.firstElementChild.addEventListener("click", async () => (await show())?.querySelector("a").focus())
    note.hidden = true
    form.hidden = false
    await search(pagefind, all)
  }

  start().catch(error => console.warn("The search with filters did not start:", error))
})()
