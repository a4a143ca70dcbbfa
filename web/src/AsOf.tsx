import { useEffect, useId, useState } from 'react'
import { useChange } from './address.ts'
import { useLanguage } from './language.tsx'
import { useAsked } from './useAsked.ts'
import { today, writtenDate } from './written.ts'

/** The agreement was signed in 2003; before it there is little that has a date. */
const firstYear = 2000

/** The day that the graph is read as of, told where it is not today, and set by year or by day. */
export function AsOf({ isOpen, close }: { readonly isOpen: boolean; readonly close: () => void }) {
  const { language, messages } = useLanguage()
  const { asOf } = useAsked()
  const change = useChange()
  const ids = useId()
  const thisYear = Number(today().slice(0, 4))
  const year = asOf === null ? thisYear : Number(asOf.slice(0, 4))
  const setYear = (chosen: number) => {
    change({ asOf: chosen >= thisYear ? undefined : `${chosen}-12-31` }, { replace: asOf !== null })
  }
  const [day, setDay] = useState(asOf ?? '')
  useEffect(() => {
    setDay(asOf ?? '')
  }, [asOf])
  const goTo = (chosen: string) => {
    if (chosen !== (asOf ?? '')) change({ asOf: chosen === '' ? undefined : chosen }, { replace: asOf !== null })
  }
  return (
    <section
      id="as-of"
      className={asOf === null ? 'as-of' : 'as-of past'}
      aria-label={messages.day}
      hidden={!isOpen && asOf === null}
    >
      <p role="status">{asOf !== null && messages.asOfTold(writtenDate(asOf, language))}</p>
      <div className="as-of-set">
        <label htmlFor={`${ids}-year`}>{messages.asOfYear}</label>
        <input
          id={`${ids}-year`}
          type="range"
          min={firstYear}
          max={thisYear}
          value={Math.max(firstYear, year)}
          aria-valuetext={asOf === null ? messages.today : String(year)}
          onChange={({ target }) => {
            setYear(Number(target.value))
          }}
        />
        <output htmlFor={`${ids}-year`}>{asOf === null ? messages.today : year}</output>
        <label htmlFor={`${ids}-day`}>{messages.asOfDay}</label>
        <input
          id={`${ids}-day`}
          type="date"
          max="9999-12-31"
          value={day}
          onChange={({ target }) => {
            setDay(target.value)
            // While the year 2016 is typed the field holds 0002, 0020 and 0201: such are taken once it is left.
            if (Number(target.value.slice(0, 4)) >= firstYear) goTo(target.value)
          }}
          onBlur={({ target }) => {
            if (!target.validity.badInput) goTo(target.value)
          }}
        />
        {asOf !== null && (
          <button
            type="button"
            onClick={() => {
              change({ asOf: undefined })
              close()
            }}
          >
            {messages.backToToday}
          </button>
        )}
      </div>
    </section>
  )
}
