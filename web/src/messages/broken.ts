import type { Language } from '../language.tsx'

/** What is said where a page breaks: here and not among the other messages, for those may be what could not be loaded. */
export const broken: Record<Language, { title: string; hint: string; reload: string; frontPage: string }> = {
  en: {
    title: 'This page could not be shown',
    hint: 'Something went wrong in the explorer itself, or a part of it could not be loaded. Load the page again, once you are connected if you are offline; if that does not help, shorten the address after the “?”, or begin at the front page.',
    reload: 'Load the page again',
    frontPage: 'To the front page',
  },
  nb: {
    title: 'Denne siden kunne ikke vises',
    hint: 'Noe gikk galt i utforskeren selv, eller en del av den kunne ikke lastes. Last siden på nytt, når du er tilkoblet hvis du er frakoblet; hjelper ikke det, kort ned adressen etter «?», eller begynn på forsiden.',
    reload: 'Last siden på nytt',
    frontPage: 'Til forsiden',
  },
  ja: {
    title: 'このページを表示できませんでした',
    hint: 'エクスプローラー自体で問題が起きたか、一部を読み込めませんでした。オフラインの場合は接続してから、ページを再読み込みしてください。それでも直らない場合は、アドレスの「?」以降を短くするか、トップページから始めてください。',
    reload: 'ページを再読み込み',
    frontPage: 'トップページへ',
  },
}
