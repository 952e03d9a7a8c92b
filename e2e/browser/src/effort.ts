import type { Page } from '@playwright/test'

interface Deed {
  kind: 'click' | 'field'
  what: string
}

/**
 * Counts what a person does with their hands: presses of mouse or finger, and fields whose content they change. It listens to
 * the page's own events, so a step that a journey forgets to mention is counted too.
 */
export class Effort {
  static readonly #ofPages = new WeakMap<Page, Effort>()

  readonly clicks: string[] = []
  readonly #fields = new Set<string>()

  get fields(): string[] {
    return [...this.#fields]
  }

  /** Asked again for the same page, it begins to count anew. */
  static async of(page: Page): Promise<Effort> {
    const known = Effort.#ofPages.get(page)
    known?.reset()
    return known ?? Effort.#listening(page)
  }

  static async #listening(page: Page): Promise<Effort> {
    const effort = new Effort()
    Effort.#ofPages.set(page, effort)
    await page.context().exposeBinding('canbangEffort', (_, deed: Deed) => {
      if (deed.kind === 'click') effort.clicks.push(deed.what)
      else effort.#fields.add(deed.what)
    })
    await page.addInitScript(listen)
    return effort
  }

  /** Begins to count anew. */
  reset(): void {
    this.clicks.length = 0
    this.#fields.clear()
  }
}

function listen(): void {
  const tell = (kind: Deed['kind'], what: string) =>
    void (globalThis as unknown as { canbangEffort: (deed: Deed) => Promise<void> }).canbangEffort({ kind, what })
  const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.id ?? element.tagName
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.target instanceof Element) tell('click', (event.target.textContent || nameOf(event.target)).slice(0, 60))
    },
    true,
  )
  document.addEventListener(
    'input',
    (event) => {
      const target = event.target
      const typed = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type))
      if (event.isTrusted && typed) tell('field', nameOf(target))
    },
    true,
  )
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.getAttribute('role') === 'combobox') tell('field', nameOf(event.target))
    },
    true,
  )
}
