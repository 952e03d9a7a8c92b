import { describe, expect, it } from 'vitest'
import type { ReportFigure, ReportPart } from '@/api/reporting'
import { afterSaving, entriesOf, holdsPersonalNumber, NOTHING_TYPED, parseFigure, partsToDoFirst, readFigure, refusedItem, type FigureDraft, type ReportDraft } from './report-draft'

const automatic: ReportFigure = { key: 'COM-01.signed', name: 'Người có cam kết', decimals: 0, state: 'known', value: 34, text: '34', origin: 'automatic', editable: true }
const overridden: ReportFigure = { ...automatic, value: 36, text: '36', origin: 'overridden', automatic: 34, reason: '2 người mới ký' }
const absent: ReportFigure = { key: 'SUP-01.gifts', name: 'Số suất quà', decimals: 0, state: 'not_supplied', text: 'Chưa được cung cấp', editable: true }
const part: ReportPart = { number: 'II.4', title: 'Cam kết', status: 'missing', statusText: 'Còn thiếu', figures: [automatic, absent], narratives: [{ key: 'II.4.gaps', title: 'Tồn tại', text: 'cũ', remarks: [] }] }

const typed = (text: string, note = '', base = '34'): FigureDraft => ({ text, note, base })
const draftOf = (figures: [string, FigureDraft][], narratives: [string, { text: string; base: string }][] = []): ReportDraft => ({ figures: new Map(figures), narratives: new Map(narratives) })

describe('the draft of a report', () => {
  it('asks a reason before it replaces an automatic value', () => {
    expect(readFigure(automatic, typed('36'))).toEqual({ kind: 'lack', lack: 'reason' })
    expect(readFigure(automatic, typed('36', '2 người mới ký'))).toEqual({ kind: 'entry', entry: { key: 'COM-01.signed', value: 36, reason: '2 người mới ký' } })
  })

  it('goes back to the automatic value when that is typed again', () =>
    expect(readFigure(overridden, typed('34', '2 người mới ký', '36'))).toEqual({ kind: 'entry', entry: { key: 'COM-01.signed', clear: true } }))

  it('asks where a typed figure comes from and never takes empty for zero', () => {
    expect(readFigure(absent, typed('0', '', ''))).toEqual({ kind: 'lack', lack: 'source' })
    expect(readFigure(absent, typed('0', 'Sổ quà', ''))).toEqual({ kind: 'entry', entry: { key: 'SUP-01.gifts', value: 0, source: 'Sổ quà' } })
    expect(readFigure(absent, typed('', 'Sổ quà', ''))).toEqual({ kind: 'same' })
  })

  it('enters only the own part of a sum over units', () => {
    const sum: ReportFigure = { ...automatic, value: 120, text: '120', origin: 'summed', automatic: 6, own: 6, contributions: { supplied: 18, of: 21 } }

    expect(readFigure(sum, typed('6', '', '6'))).toEqual({ kind: 'same' })
    expect(readFigure(sum, typed('8', 'Thêm 2 cuộc của trung tâm', '6'))).toEqual({ kind: 'entry', entry: { key: 'COM-01.signed', value: 8, reason: 'Thêm 2 cuộc của trung tâm' } })
    expect(readFigure({ ...sum, own: 8, reason: 'Thêm 2 cuộc' }, typed('6', 'Thêm 2 cuộc', '8'))).toEqual({ kind: 'entry', entry: { key: 'COM-01.signed', clear: true } })
  })

  it('keeps a value whose source has moved on only with a reason', () =>
    expect(readFigure(automatic, { ...typed('34', 'Chốt sổ ngày 19/11'), keep: true })).toEqual({ kind: 'entry', entry: { key: 'COM-01.signed', value: 34, reason: 'Chốt sổ ngày 19/11' } }))

  it('shows both values when somebody else has changed the figure meanwhile', () =>
    expect(readFigure({ ...automatic, value: 40, text: '40' }, typed('36', 'lý do'))).toEqual({ kind: 'lack', lack: 'conflict' }))

  it('sends what is ready although another field is not', () => {
    const entries = entriesOf({ parts: [part] }, draftOf([['COM-01.signed', typed('3x')], ['SUP-01.gifts', typed('12', 'Sổ quà', '')]], [['II.4.gaps', { text: 'mới', base: 'cũ' }]]))

    expect(entries.figures).toEqual([{ key: 'SUP-01.gifts', value: 12, source: 'Sổ quà' }])
    expect(entries.narratives).toEqual([{ key: 'II.4.gaps', text: 'mới' }])
    expect([...entries.lacks]).toEqual([['COM-01.signed', 'number']])
  })

  it('keeps what was typed while saving', () => {
    const sent = draftOf([['SUP-01.gifts', typed('12', 'Sổ quà', '')]])
    const meanwhile = draftOf([['SUP-01.gifts', typed('125', 'Sổ quà', '')]])
    const saved = { ...part, figures: [{ ...absent, state: 'known' as const, value: 12, text: '12', origin: 'typed' }] }

    expect(afterSaving([saved], sent, sent)).toEqual(NOTHING_TYPED)
    expect(afterSaving([saved], meanwhile, sent).figures.get('SUP-01.gifts')).toEqual(typed('125', 'Sổ quà', '12'))
  })

  it('finds the field a refusal speaks of', () => {
    const entries = entriesOf({ parts: [part] }, draftOf([['SUP-01.gifts', typed('12', 'Sổ quà', '')]]))

    expect(refusedItem('/figures/0/value', entries)).toBe('SUP-01.gifts')
    expect(refusedItem('/items/COM-01.signed', entries)).toBe('COM-01.signed')
    expect(refusedItem('/figures/9/value', entries)).toBeUndefined()
  })

  it('reads decimals with a comma where the figure has them', () => {
    expect(parseFigure('94,7', 1)).toEqual({ kind: 'number', value: 94.7 })
    expect(parseFigure('1.120,5', 1)).toEqual({ kind: 'number', value: 1120.5 })
    expect(parseFigure('94,7', 0)).toEqual({ kind: 'invalid' })
    expect(parseFigure('94,75', 1)).toEqual({ kind: 'invalid' })
  })

  it('warns of telephone and identity numbers, not of amounts', () => {
    expect(holdsPersonalNumber('liên hệ 0912 345 678')).toBe(true)
    expect(holdsPersonalNumber('liên hệ 0912345678.')).toBe(true)
    expect(holdsPersonalNumber('số 024123456789')).toBe(true)
    expect(holdsPersonalNumber('kinh phí 1.200.000.000 đồng cho 10.600 trẻ')).toBe(false)
    expect(holdsPersonalNumber('từ 01/01/2024 đến 31/10/2024')).toBe(false)
  })

  it('puts parts with remarks and missing figures first', () => {
    const parts = (['done', 'missing', 'not_supplied', 'remarked'] as const).map((status, index) => ({ ...part, status, number: String(index) }))

    expect(partsToDoFirst(parts).map((each) => each.number)).toEqual(['3', '1', '0', '2'])
  })
})
