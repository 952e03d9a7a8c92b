import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { download, type Download } from '@/api/client'
import { saveFile } from '@/lib/save-file'
import { useProblemSentence } from './problem'

/** A file made by the server, handed to the browser; where it did not come, the reason stays and it can be asked for again. */
export function useDownload<What>(request: (what: What) => Download, onDone?: () => void) {
  return useMutation<void, Error, What>({
    mutationFn: async (what) => saveFile(await download(request(what))),
    networkMode: 'always',
    onSuccess: () => onDone?.(),
  })
}

export function DownloadButton({ label, request }: { label: string; request: Download }) {
  const sentence = useProblemSentence()
  const file = useDownload<void>(() => request)
  return (
    <>
      <Button loading={file.isPending} onClick={() => file.mutate()}>{label}</Button>
      {file.error && <span role="alert" className="error-text">{sentence(file.error)}</span>}
    </>
  )
}
