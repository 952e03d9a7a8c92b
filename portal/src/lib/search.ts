/** Search without accents and case, word order free, each word a prefix: “hoa ng” finds “Nguyễn Thị Hoà”. */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

export function matches(query: string, text: string): boolean {
  const words = searchKey(text).split(' ')
  return searchKey(query)
    .split(' ')
    .every((part) => part === '' || words.some((word) => word.startsWith(part)))
}

/** Typed accents rank exact hits first; otherwise the given order stays. */
export function searchAmong<T>(items: readonly T[], query: string, text: (item: T) => string): T[] {
  const typed = query.normalize('NFC').toLowerCase().trim()
  const hits = items.filter((item) => matches(query, text(item)))
  if (typed === '' || typed === searchKey(query)) return hits
  const exact = (item: T) => (text(item).normalize('NFC').toLowerCase().includes(typed) ? 0 : 1)
  return hits
    .map((item, index) => ({ item, index }))
    .sort((a, b) => exact(a.item) - exact(b.item) || a.index - b.index)
    .map(({ item }) => item)
}

const vietnamese = new Intl.Collator('vi')

/** People sort by given name, which is the last word, then by the rest. */
export function comparePeople(a: string, b: string): number {
  const split = (name: string) => {
    const words = name.trim().split(/\s+/)
    return [words.at(-1) ?? '', words.slice(0, -1).join(' ')] as const
  }
  const [givenA, restA] = split(a)
  const [givenB, restB] = split(b)
  return vietnamese.compare(givenA, givenB) || vietnamese.compare(restA, restB)
}
