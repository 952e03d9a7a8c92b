import type { Narrative, ReportFigure, ReportPart, SubmissionView } from '@/api/reporting'
import { formatNumber, parseWholeNumber, type Parsed } from '@/lib/numbers'

/** A figure as typed: text until it is saved; `base` is what the report said when typing began. */
export interface FigureDraft {
  text: string
  /** Reason of a change by hand, or source of a typed figure. */
  note: string
  base: string
  /** Keeps the value of the report although its source has moved on. */
  keep?: boolean
}

export interface NarrativeDraft {
  text: string
  base: string
}

export interface ReportDraft {
  figures: ReadonlyMap<string, FigureDraft>
  narratives: ReadonlyMap<string, NarrativeDraft>
}

export const NOTHING_TYPED: ReportDraft = { figures: new Map(), narratives: new Map() }

export type FigureEntry = { key: string; value: number; source?: string; reason?: string } | { key: string; clear: true }

/** What keeps a typed item from being saved; it stays on the screen until somebody answers. */
export type Lack = 'number' | 'reason' | 'source' | 'conflict'

type Reading = { kind: 'entry'; entry: FigureEntry } | { kind: 'lack'; lack: Lack } | { kind: 'same' }

/** What this unit enters: the figure itself, or of a sum over units only the own part. */
function enteredValue(figure: ReportFigure): number | undefined {
  if (figure.contributions) return figure.own
  return figure.state === 'known' ? figure.value : undefined
}

export function shownText(figure: ReportFigure): string {
  return formatNumber(enteredValue(figure), figure.decimals)
}

/** The value of the service, replaced by hand or not; nothing where the figure is typed from the start. */
export function automaticOf(figure: ReportFigure): number | undefined {
  if (figure.automatic !== undefined || figure.contributions) return figure.automatic
  return figure.origin === 'typed' || figure.state !== 'known' ? undefined : figure.value
}

export function isSetByHand(figure: ReportFigure): boolean {
  if (figure.contributions) return noteOf(figure) !== ''
  return figure.origin === 'typed' || figure.origin === 'overridden'
}

/** A figure as people write it: 1.120 or 1120; 94,7 where the figure has decimals. */
export function parseFigure(text: string, decimals: number): Parsed {
  const whole = parseWholeNumber(text)
  if (decimals === 0 || whole.kind !== 'invalid') return whole
  const trimmed = text.replace(/[\u00a0\u202f]/g, ' ').trim()
  const match = /^(\d+|\d{1,3}(?:[. ]\d{3})+),(\d+)$/.exec(trimmed)
  if (!match?.[1] || !match[2] || match[2].length > decimals) return { kind: 'invalid' }
  return { kind: 'number', value: Number(`${match[1].replace(/[. ]/g, '')}.${match[2]}`) }
}

/** What a typed figure asks of the server, if it can be asked already. */
export function readFigure(figure: ReportFigure, draft: FigureDraft): Reading {
  const shown = shownText(figure)
  const parsed = parseFigure(draft.text, figure.decimals)
  if (parsed.kind === 'invalid') return { kind: 'lack', lack: 'number' }
  const unchanged = parsed.kind === 'empty' ? shown === '' : parsed.value === enteredValue(figure)
  if (unchanged && !draft.keep && draft.note.trim() === noteOf(figure)) return { kind: 'same' }
  if (draft.base !== shown) return { kind: 'lack', lack: 'conflict' }
  const automatic = automaticOf(figure)
  if (parsed.kind === 'empty' || (parsed.value === automatic && !draft.keep)) {
    return isSetByHand(figure) ? { kind: 'entry', entry: { key: figure.key, clear: true } } : { kind: 'same' }
  }
  const note = draft.note.trim()
  if (automatic !== undefined) {
    return note === '' ? { kind: 'lack', lack: 'reason' } : { kind: 'entry', entry: { key: figure.key, value: parsed.value, reason: note } }
  }
  return note === '' ? { kind: 'lack', lack: 'source' } : { kind: 'entry', entry: { key: figure.key, value: parsed.value, source: note } }
}

export function noteOf(figure: ReportFigure): string {
  return (automaticOf(figure) === undefined ? figure.source : figure.reason)?.trim() ?? ''
}

export interface Entries {
  figures: FigureEntry[]
  narratives: { key: string; text: string }[]
  lacks: ReadonlyMap<string, Lack>
  /** Typed, yet already what the report says. */
  same: string[]
}

/** Everything typed that can be saved now, and what still keeps the rest back. One unready item never holds the others. */
export function entriesOf(view: Pick<SubmissionView, 'parts'>, draft: ReportDraft, held: ReadonlySet<string> = new Set()): Entries {
  const entries: Entries & { lacks: Map<string, Lack> } = { figures: [], narratives: [], lacks: new Map(), same: [] }
  for (const [key, typed] of draft.figures) {
    const figure = figureOf(view.parts, key)
    if (!figure || held.has(key)) continue
    const read = readFigure(figure, typed)
    if (read.kind === 'entry') entries.figures.push(read.entry)
    else if (read.kind === 'lack') entries.lacks.set(key, read.lack)
    else entries.same.push(key)
  }
  for (const [key, typed] of draft.narratives) {
    const narrative = narrativeOf(view.parts, key)
    if (!narrative || held.has(key)) continue
    if (typed.text === (narrative.text ?? '')) entries.same.push(key)
    else if (typed.base !== (narrative.text ?? '')) entries.lacks.set(key, 'conflict')
    else entries.narratives.push({ key, text: typed.text })
  }
  return entries
}

/** After saving: what was sent leaves the draft, what was typed meanwhile stays and stands on the new value. */
export function afterSaving(parts: readonly ReportPart[], now: ReportDraft, sent: ReportDraft): ReportDraft {
  const figures = new Map(now.figures)
  for (const [key, typed] of now.figures) {
    if (sent.figures.get(key) === typed) figures.delete(key)
    else if (sent.figures.has(key)) {
      const figure = figureOf(parts, key)
      if (figure) figures.set(key, { ...typed, base: shownText(figure) })
    }
  }
  const narratives = new Map(now.narratives)
  for (const [key, typed] of now.narratives) {
    if (sent.narratives.get(key) === typed) narratives.delete(key)
    else if (sent.narratives.has(key)) narratives.set(key, { ...typed, base: narrativeOf(parts, key)?.text ?? '' })
  }
  return { figures, narratives }
}

/** The part of a draft that an attempt to save carries. */
export function sentPart(draft: ReportDraft, entries: Entries): ReportDraft {
  const keys = new Set([...entries.figures.map((each) => each.key), ...entries.narratives.map((each) => each.key), ...entries.same])
  return {
    figures: new Map([...draft.figures].filter(([key]) => keys.has(key))),
    narratives: new Map([...draft.narratives].filter(([key]) => keys.has(key))),
  }
}

export function figureOf(parts: readonly ReportPart[], key: string): ReportFigure | undefined {
  for (const part of parts) {
    const figure = part.figures.find((each) => each.key === key)
    if (figure) return figure
  }
  return undefined
}

export function narrativeOf(parts: readonly ReportPart[], key: string): Narrative | undefined {
  for (const part of parts) {
    const narrative = part.narratives.find((each) => each.key === key)
    if (narrative) return narrative
  }
  return undefined
}

/** Which item a refusal of the server means: “/figures/2/value” by what was sent, “/items/COM-01.signed” by name. */
export function refusedItem(pointer: string | undefined, sent: Entries): string | undefined {
  const [, list, which] = pointer?.split('/') ?? []
  if (!list || !which) return undefined
  if (list === 'items') return which.replaceAll('~1', '/').replaceAll('~0', '~')
  if (list === 'figures') return sent.figures[Number(which)]?.key
  if (list === 'narratives') return sent.narratives[Number(which)]?.key
  return undefined
}

/** Numbers of 9 to 12 digits look like telephones and identity cards, which no report carries. */
export function holdsPersonalNumber(text: string): boolean {
  const isLong = (digits: string) => digits.length >= 9 && digits.length <= 12
  for (const [run] of text.matchAll(/\d[\d .-]*\d/g)) {
    if (run.split(/[ .-]+/).some(isLong)) return true
    if (run.startsWith('0') && isLong(run.replace(/\D/g, ''))) return true
  }
  return false
}

const ORDER: Record<ReportPart['status'], number> = { missing: 1, remarked: 0, done: 2, not_supplied: 3 }

/** Parts with remarks and missing figures first, each group in the order of the report. */
export function partsToDoFirst(parts: readonly ReportPart[]): ReportPart[] {
  return parts
    .map((part, index) => ({ part, index }))
    .sort((a, b) => ORDER[a.part.status] - ORDER[b.part.status] || a.index - b.index)
    .map(({ part }) => part)
}
