import { useState } from 'react'
import { ANY_BYTES, filePaths, MOST_BYTES, type RecordFiles } from '@/api/files'
import { useAct } from '@/api/queries'
import { shrunkPhoto } from '@/lib/photo'

interface Sent {
  name: string
  content: Blob
  /** The file whose place it takes. */
  instead?: string | undefined
}

/** Where a file that was chosen is on its way. */
export type Preparing = { state: 'none' } | { state: 'reading'; name: string } | { state: 'tooLarge'; size: number } | { state: 'unreadable' } | { state: 'sending'; name: string }

/**
 * Sends one file to a record: as it was when it was chosen, photos made smaller, its way watched. What is refused stays said
 * until another file is chosen.
 */
export function useUpload(record: string) {
  const paths = filePaths(record)
  const [preparing, setPreparing] = useState<Preparing>({ state: 'none' })
  const [share, setShare] = useState(0)
  const act = useAct<Sent, RecordFiles>(
    ({ name, content, instead }) => ({ path: instead ? paths.replacement(instead, name) : paths.add(name), body: content, onProgress: setShare }),
    { refresh: [paths.list] },
  )
  const upload = async (file: File, instead?: string) => {
    act.drop()
    setShare(0)
    setPreparing({ state: 'reading', name: file.name })
    try {
      const small = await shrunkPhoto(file)
      if (small.size > MOST_BYTES) {
        setPreparing({ state: 'tooLarge', size: small.size })
        return
      }
      const content = new Blob([await small.arrayBuffer()], { type: ANY_BYTES })
      setPreparing({ state: 'sending', name: file.name })
      act.mutate({ name: file.name, content, instead })
    } catch {
      setPreparing({ state: 'unreadable' })
    }
  }
  return { act, preparing, share, upload, busy: act.isPending || preparing.state === 'reading' }
}
