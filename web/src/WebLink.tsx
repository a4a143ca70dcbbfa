import { shortAddress, webAddress } from './webAddress.ts'

/** A link to where an address of the web leads, by a name or by the address; any other text stands there as it is. */
export function WebLink({
  to,
  className,
  children = shortAddress(to),
}: {
  readonly to: string
  readonly className?: string
  readonly children?: string
}) {
  const url = webAddress(to)
  if (!url) return children
  return (
    <a className={className} href={url.href}>
      {children}
    </a>
  )
}
