import type { ReactNode } from 'react'

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {children}
    </svg>
  )
}

/** Drawn here, since our typefaces lack ticks and arrows. */
export const TickIcon = () => <Icon><path d="M4 10.5l4 4 8-9" /></Icon>
export const WarningIcon = () => <Icon><path d="M10 3L2 17h16zM10 8v4M10 14.5v.1" /></Icon>
export const ClockIcon = () => <Icon><circle cx="10" cy="10" r="7.5" /><path d="M10 5.5V10l3 2" /></Icon>
export const ReturnIcon = () => <Icon><path d="M8 5L3.5 9.5 8 14M4 9.5h8a4 4 0 0 1 4 4V15" /></Icon>
export const DotIcon = () => <Icon><circle cx="10" cy="10" r="3" /></Icon>
export const CrossIcon = () => <Icon><path d="M5 5l10 10M15 5L5 15" /></Icon>
export const MenuIcon = () => <Icon><path d="M3 5h14M3 10h14M3 15h14" /></Icon>
export const ChevronIcon = () => <Icon><path d="M7 4l6 6-6 6" /></Icon>
export const PrintIcon = () => <Icon><path d="M6 8V3h8v5M6 15H3V8h14v7h-3M6 12h8v5H6z" /></Icon>
