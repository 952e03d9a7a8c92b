import { useState } from 'react'
import { commitmentPaths, type GapItem, type SubjectKind } from '@/api/commitments'
import { useViews, type Page as ListOf } from '@/api/queries'
import type { Entered } from './newcomer'
import { useWatching } from './use-watching'

const NAMESAKES = 200

/** Whoever is entered while a list is recorded: looked for in the gap list by name, wherever in it they stand, and kept once signed. */
export function useNewcomers(kind: SubjectKind) {
  const [entered, setEntered] = useState<readonly Entered[]>([])
  const [found, setFound] = useState<readonly GapItem[]>([])
  const { every, watch } = useWatching()
  const waiting = entered.filter(({ id }) => !found.some((item) => item.subject.id === id))
  const names = [...new Set(waiting.map(({ name }) => name))]
  const namesakes = useViews<ListOf<GapItem>>(commitmentPaths.gap, names.map((search) => ({ subjectKind: kind, search, limit: NAMESAKES })), every)
    .flatMap((answer) => answer.data?.items ?? [])
  const arrived = waiting.flatMap(({ id }) => namesakes.find((item) => item.subject.id === id) ?? [])
  if (arrived.length > 0) setFound([...found, ...arrived])
  return {
    found,
    waiting,
    enter: (newcomer: Entered) => {
      setEntered((old) => [...old, newcomer])
      watch()
    },
  }
}
