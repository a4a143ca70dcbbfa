import type { GraphiQLPlugin } from '@graphiql/react'
import { useState } from 'react'
import { examples } from './examples.ts'
import { useAsk } from './useAsk.ts'
import { introduction } from './welcome.ts'

/** The pane that lists every ready question; choosing one opens it in a tab and asks it. */
export const questions: GraphiQLPlugin = { title: 'Questions', icon: QuestionIcon, content: Questions }

function Questions() {
  const [words, setWords] = useState('')
  const { ask, current } = useAsk()
  const found = examples.filter(({ question, name }) =>
    `${question} ${name}`.toLowerCase().includes(words.toLowerCase()),
  )
  return (
    <section className="questions" aria-label="Questions">
      <h1>panorama-graph</h1>
      <p>{introduction.join(' ')}</p>
      <h2>Ask it</h2>
      <input
        type="search"
        placeholder={`Find among ${String(examples.length)} questions`}
        aria-label="Find a question"
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
        }}
      />
      <ol>
        {found.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              aria-current={example.document === current}
              onClick={() => {
                ask(example)
              }}
            >
              {example.question}
            </button>
          </li>
        ))}
      </ol>
      {found.length === 0 && (
        <p>No question has these words. Write your own: the schema is under the book on the left.</p>
      )}
    </section>
  )
}

function QuestionIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="9.5" />
      <path d="M9.2 9.4a2.8 2.8 0 1 1 4.2 2.4c-.9.5-1.4 1-1.4 2.1" />
      <path d="M12 17h.01" strokeWidth="2" />
    </svg>
  )
}
