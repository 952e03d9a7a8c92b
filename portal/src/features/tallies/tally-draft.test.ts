import { describe, expect, it } from 'vitest'
import { columnsOf, draftOf, pasteBlock, readDraft, type Draft } from './tally-draft'

const empty: Draft = { asOf: '', total: '', signed: '', counterparty: '', keptAt: '', monitoredOn: '' }

describe('village totals', () => {
  it('prefills households, village head and place from last time, never the signed number', () => {
    const draft = draftOf({
      holder: { id: 'v1', name: 'Hạ', kind: 'thon' },
      subjectKind: 'household_group',
      clause: 'no_sex_selection',
      actions: [],
      unit: { id: '07201@2004-07-08', path: '24/213/07201/', name: 'xã Tân Mỹ', level: 'commune' },
      last: { asOf: '2023-11-02', total: 118, signed: 112, counterparty: 'Nguyễn Văn Hà', keptAt: 'Trạm Y tế' },
      recordedThisYear: false,
    })

    expect(draft).toEqual({ asOf: '', total: '118', signed: '', counterparty: 'Nguyễn Văn Hà', keptAt: 'Trạm Y tế', monitoredOn: '' })
  })

  it('refuses more signed than there are households', () =>
    expect(readDraft({ ...empty, asOf: '05/11/2024', total: '118', signed: '130' })).toEqual({
      fault: { column: 'signed', kind: 'overTotal', signed: 130, total: 118 },
    }))

  it('does not read an empty cell as zero', () =>
    expect(readDraft({ ...empty, asOf: '05/11/2024', total: '118' })).toEqual({ fault: { column: 'signed', kind: 'missing' } }))

  it('takes a block pasted from a spreadsheet where the cursor stands', () => {
    const drafts = new Map([['a', empty], ['b', empty], ['c', empty]])

    const next = pasteBlock(drafts, columnsOf('household_group'), ['a', 'b', 'c'], { row: 1, column: 0 }, [['5/11/24', '1.120', '1000'], ['6/11/24', '90', '80'], ['outside']])

    expect(next.get('a')).toEqual(empty)
    expect(next.get('b')).toEqual({ ...empty, asOf: '05/11/2024', total: '1.120', signed: '1000' })
    expect(next.get('c')).toEqual({ ...empty, asOf: '06/11/2024', total: '90', signed: '80' })
  })

  it('asks only schools when somebody looked how they keep what they promised', () => {
    expect(columnsOf('school')).toContain('monitoredOn')
    expect(columnsOf('household_group')).not.toContain('monitoredOn')
    expect(columnsOf('staff_of_unit')).not.toContain('monitoredOn')
  })

  it('sends the day of monitoring when there is one and names it when it is no date', () => {
    const typed = { ...empty, asOf: '05/11/2024', total: '31', signed: '30', keptAt: 'Văn thư' }

    expect(readDraft({ ...typed, monitoredOn: '6/11/2024' })).toMatchObject({ value: { monitoredOn: '2024-11-06' } })
    expect(readDraft(typed)).toMatchObject({ value: { monitoredOn: undefined } })
    expect(readDraft({ ...typed, monitoredOn: 'hôm qua' })).toEqual({ fault: { column: 'monitoredOn', kind: 'notADate' } })
  })
})
