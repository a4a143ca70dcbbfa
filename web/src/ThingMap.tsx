import { marked } from '@panorama-graph/plot/marked.ts'
import { onTheMap, PlaceMap, type Place } from '@panorama-graph/plot/placeMap.tsx'
import { wordsIn } from '@panorama-graph/plot/words/words.ts'
import { useRef } from 'react'
import {
  CountryPlacesDocument,
  InstitutionalAgreementPlacesDocument,
  InstitutionPlacesDocument,
  ProjectPlacesDocument,
} from './generated/graphql.ts'
import type { Question } from './ask.ts'
import type { Asked, KindName } from './kinds.ts'
import { useLanguage } from './language.tsx'
import { PlotColours, useWidth } from './Picture.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'

interface Answer {
  /** Of an institution itself. */
  readonly own?: Place | null
  readonly of: { readonly list: { readonly nodes: readonly Place[] } } | null
}

const questions = {
  Country: CountryPlacesDocument,
  Institution: InstitutionPlacesDocument,
  InstitutionalAgreement: InstitutionalAgreementPlacesDocument,
  Project: ProjectPlacesDocument,
} satisfies Partial<Record<KindName, Question<Answer, Asked & { readonly id: string }>>>

/** Where those are who have a part in a thing; nothing where no place is known. */
export function ThingMap({ id, kind }: { readonly id: string; readonly kind: keyof typeof questions }) {
  const { language, messages } = useLanguage()
  const { cityNames } = wordsIn(language).map
  const { data } = useAnswer<Answer, Asked & { readonly id: string }>(questions[kind], { ...useAsked(), id })
  const place = useRef<HTMLElement>(null)
  const width = useWidth(place)
  const places = [...(data?.own ? [data.own] : []), ...(data?.of?.list.nodes ?? [])]
  const shown = onTheMap(places)
  const others = places.filter((each) => !shown.includes(each))
  return (
    <section className="thing-map" aria-labelledby="places-title" hidden={shown.length === 0}>
      <h2 id="places-title">{messages.places}</h2>
      <figure ref={place} className="picture">
        <PlotColours />
        {width !== undefined && shown.length > 0 && (
          <PlaceMap title={messages.places} places={shown} lang={language} width={width} />
        )}
      </figure>
      {cityNames !== null && <p className="quiet">{cityNames}</p>}
      {others.length > 0 && (
        <p className="quiet">
          {messages.notOnMap(
            others
              .slice(0, 12)
              .map((one) => marked(one, { lang: language }))
              .join(', ') + (others.length > 12 ? ' …' : ''),
          )}
        </p>
      )}
    </section>
  )
}
