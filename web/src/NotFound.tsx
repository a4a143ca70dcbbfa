import { useLanguage } from './language.tsx'
import { SearchBox } from './SearchBox.tsx'
import { Title } from './Title.tsx'
import { To } from './To.tsx'

export function NotFound() {
  const { messages } = useLanguage()
  return (
    <div className="page narrow">
      <Title>{messages.notFound}</Title>
      <h1>{messages.notFound}</h1>
      <p>{messages.notFoundHint}</p>
      <SearchBox className="large" />
      <p>
        <To path="/">{messages.frontPage}</To>
      </p>
    </div>
  )
}
