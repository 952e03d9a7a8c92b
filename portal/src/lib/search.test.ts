import { describe, expect, it } from 'vitest'
import { comparePeople, matches, searchAmong, searchKey } from './search'

describe('search', () => {
  it('finds both spellings of a name without accents, each word a prefix', () => {
    expect(matches('hoa ng', 'Nguyễn Thị Hoà')).toBe(true)
    expect(matches('hoa ng', 'Nguyễn Thị Hòa')).toBe(true)
    expect(matches('oa', 'Nguyễn Thị Hòa')).toBe(false)
  })
  it('takes đ for d', () => expect(searchKey('Đình Đông')).toBe('dinh dong'))
  it('takes decomposed letters for composed ones', () => expect(matches('tân mỹ'.normalize('NFD'), 'xã Tân Mỹ')).toBe(true))
  it('ranks typed accents first', () =>
    expect(searchAmong(['Hoa', 'Hóa', 'Hoà'], 'hoà', (name) => name)).toEqual(['Hoà', 'Hoa', 'Hóa']))
  it('sorts people by given name, then by the rest', () =>
    expect(['Trần Văn Bình', 'Nguyễn Thị Ánh', 'Lê Bình'].sort(comparePeople)).toEqual(['Nguyễn Thị Ánh', 'Lê Bình', 'Trần Văn Bình']))
})
