import { expect, type Page } from '@playwright/test'

interface Deed {
  kind: 'click' | 'field'
  what: string
}

/** What the table of efforts (portal.md 2) allows for one deed. */
interface Limits {
  clicks: number
  fields?: number
  seconds?: number
}

/**
 * Counts what a person does with their hands: presses of mouse or finger, and fields whose content they change. It listens to
 * the page's own events, so a step that a journey forgets to mention is counted too.
 */
export class Effort {
  static readonly #ofPages = new WeakMap<Page, Effort>()

  readonly clicks: string[] = []
  readonly #fields = new Set<string>()
  #begun = Date.now()

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
    this.#begun = Date.now()
  }

  /**
   * Tells and judges what was counted since the beginning. The seconds are those of the portal alone, since a journey neither
   * reads nor thinks nor types slowly: when they break a limit, nobody can keep it; what they leave of it is left to people.
   */
  staysWithin(row: string, { clicks, fields, seconds }: Limits): void {
    const took = (Date.now() - this.#begun) / 1000
    const parts = [of('clicks', this.clicks.length, clicks), of('fields', this.#fields.size, fields), of('s of the portal', took.toFixed(1), seconds)]
    console.log(`effort ${row}: ${parts.join(', ')}`)
    expect(this.clicks.length, `effort ${row}: ${this.clicks.join(' | ')}`).toBeLessThanOrEqual(clicks)
    if (fields !== undefined) expect(this.fields.length, `effort ${row}: ${this.fields.join(' | ')}`).toBeLessThanOrEqual(fields)
    if (seconds !== undefined) expect(took, `effort ${row}: seconds of the portal`).toBeLessThan(seconds)
  }
}

function of(what: string, counted: number | string, limit: number | undefined): string {
  return `${counted} ${what}${limit === undefined ? '' : ` of ${limit}`}`
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
