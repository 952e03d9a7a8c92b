/** A few choices side by side; they wrap instead of hiding behind an arrow. */
export function Tabs<Key extends string>({ label, chosen, choices, onChoose }: { label: string; chosen: Key; choices: readonly { key: Key; label: string }[]; onChoose: (key: Key) => void }) {
  return (
    <div role="tablist" aria-label={label} className="tabs no-print">
      {choices.map(({ key, label: text }) => (
        <button key={key} type="button" role="tab" aria-selected={key === chosen} onClick={() => onChoose(key)}>{text}</button>
      ))}
    </div>
  )
}
