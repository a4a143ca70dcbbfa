import type { Words } from './words.ts'

const number = new Intl.NumberFormat('ja-JP')
const date = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'UTC' })
const listed = (names: readonly string[]): string => names.join('、')

export const ja: Words = {
  locale: 'ja-JP',
  source: '出典：panorama-graph（日本・ノルウェー協力のオープンな知識グラフ）',
  version: ({ version, changedAt, licence }) =>
    `バージョン${version}${changedAt === null ? '' : `（${date.format(new Date(changedAt))}）`} · ${licence}`,
  listed,
  asOf: (day) => `${date.format(new Date(day))}時点`,
  undated: '日付が分からないものは、どの日にも表示しています。',
  years: (from, to) =>
    from !== null && to !== null
      ? from === to
        ? `${from}年`
        : `${from}～${to}年`
      : from !== null
        ? `${from}年以降`
        : to !== null
          ? `${to}年まで`
          : null,
  nothing: '該当するものはグラフにありません。',
  openEnded: '終了が知られていないものは開始年に数え、日付のないものはどの年にも数えません。',
  inCommon: '「共同」はプロジェクト・協定・論文等の件数です。プロジェクトとそれを定める協定は2件と数えます。',
  norway: 'ノルウェー',
  japan: '日本',
  otherCountries: 'その他の国',
  unknown: '不明',
  total: '計',
  evidence: { AGREEMENT: '協定', PROJECT: 'プロジェクト', PUBLICATION: '論文等' },
  institutionKinds: {
    ACADEMY: 'アカデミー',
    ASSOCIATION: '協会',
    COMPANY: '企業',
    EMBASSY: '大使館',
    FOUNDATION: '財団',
    FUNDER: '助成機関',
    GOVERNMENT_AGENCY: '政府機関',
    HOSPITAL: '病院',
    MINISTRY: '省庁',
    RESEARCH_CENTRE: '研究センター',
    RESEARCH_INSTITUTE: '研究所',
    UNIVERSITY: '大学',
  },
  certainty: { DERIVED: '導出', VERIFIED: '出典あり' },
  projectKinds: {
    EVENT: '行事',
    INFRASTRUCTURE: '施設',
    LONG_TERM_COOPERATION: '長期協力',
    PROJECT: 'プロジェクト',
    WORKSHOP: 'ワークショップ',
  },
  inLanguage: (column) => `名称の言語（${column}）`,
  columns: {
    source: '機関',
    target: '相手機関',
    sourceCountry: '国',
    targetCountry: '相手機関の国',
    weight: '共同の数',
    projects: 'プロジェクト',
    agreements: '協定',
    publications: '論文等',
    first: '最初の年',
    last: '最新の年',
    row: '行',
    column: '列',
    count: 'プロジェクト数',
    date: '日付',
    kind: '出来事',
    name: '名称',
    certainty: '確かさ',
    call: '公募',
  },
  network: {
    title: '機関どうしの協力ネットワーク',
    describe: ({ nodes, edges }, strongest, pair) =>
      `${number.format(nodes)}機関と、その間の${number.format(edges)}件の協力関係を示すネットワーク。` +
      (strongest.length > 0 ? `協力が最も多いのは${listed(strongest)}。` : '') +
      (pair === undefined ? '' : `国をまたぐ最も強い協力：${pair}。`),
    sizeIs: '大きさ：他機関との共同の合計',
    community: (of) => `グループ${of}`,
    otherCommunities: 'その他のグループ',
    widthIs: '太さ：2機関の共同の数',
    across: '国をまたぐ協力',
    leftOut: (nodes, edges) => `非表示：協力の少ない${number.format(nodes)}機関と${number.format(edges)}件の協力関係。`,
    unlabelled: (count) => `余白がないため名称を省いた機関：${number.format(count)}。表にはすべて載っています。`,
    edge: (one, other, weight) => `${one}と${other}：${weight}件`,
  },
  matrix: {
    title: (rows, columns) => `機関どうしの協力：${rows} × ${columns}`,
    describe: (rows, columns, pairs, strongest) =>
      `${rows}機関と${columns}機関の表。${number.format(pairs)}組に共同の実績がある。` +
      (strongest.length > 0 ? `最も強い協力：${listed(strongest)}。` : ''),
    scale: '共同のプロジェクト・協定・論文等の数',
    leftOut: (rows, columns) =>
      `非表示：協力の少ない${number.format(rows)}行と${number.format(columns)}列。計には含みます。`,
  },
  coverage: {
    total: (count) => `プロジェクト${number.format(count)}件`,
    title: (rows, columns) => `プロジェクトの分布：${rows} × ${columns}`,
    describe: (total, gaps, cells, empty) =>
      `${number.format(total)}件のプロジェクトを二つの項目で数えた表。${number.format(cells)}通りのうち${number.format(gaps)}通りには一件もない。` +
      (empty.length > 0 ? `全く無いもの：${listed(empty)}。` : ''),
    none: 'プロジェクトなし',
    projects: 'プロジェクト数',
    several: '複数の値を持つプロジェクトは、それぞれに数えています。',
    recorded: '「プロジェクトなし」はグラフに記録がないことを示し、存在しなかったことを示すものではありません。',
    withStatus: (name, status) => `${name}（${status === 'EMERGING' ? '検討中' : '過去の分野'}）`,
    notInForce: (areas) => `現在は合意分野でないもの：${listed(areas)}。`,
    noneKnown: {
      PRIORITY_AREAS: '分野の記録なし',
      PROGRAM: 'プログラムの記録なし',
      START_YEAR: '年不明',
      KIND: '種別不明',
      INVOLVED_COUNTRIES: '国不明',
      COUNTRY_PAIRS: '国の組なし',
    },
    dimension: {
      PRIORITY_AREAS: '優先分野',
      PROGRAM: 'プログラム',
      START_YEAR: '開始年',
      KIND: '種別',
      INVOLVED_COUNTRIES: '参加国',
      COUNTRY_PAIRS: '国の組',
    },
    leftOut: (rows, columns) =>
      `非表示：最後の${number.format(rows)}行と${number.format(columns)}列。表にはすべて載っています。`,
  },
  timeline: {
    title: '出来事の年表',
    titleOf: (name) => `出来事の年表：${name}`,
    describe: (count, from, to, kinds) =>
      count === 0
        ? '出来事のない年表。'
        : `${from}年から${to}年までの${number.format(count)}件の出来事：${listed(kinds)}。`,
    lanes: {
      agreements: '協定と会合',
      strategies: '戦略',
      programs: 'プログラムと公募',
      projects: 'プロジェクト',
      events: 'ワークショップ・催し',
      publications: '論文等',
      institutions: '機関',
    },
    kinds: {
      AGREEMENT_SIGNED: '協定の署名',
      AREA_AGREED: '優先分野の合意',
      CALL_CLOSED: '公募の締切',
      CALL_MADE: '公募',
      EVENT_HELD: '催し',
      INSTITUTION_FOUNDED: '機関の設立',
      MEETING_HELD: '会合',
      PROGRAM_BEGAN: 'プログラムの開始',
      PROGRAM_ENDED: 'プログラムの終了',
      PROJECT_BEGAN: 'プロジェクトの開始',
      PROJECT_ENDED: 'プロジェクトの終了',
      PUBLISHED: '論文等の発表',
      STRATEGY_BEGAN: '戦略の開始',
      STRATEGY_ENDED: '戦略の終了',
    },
    planned: '予定',
    milestones: '主な出来事',
    listed: (shown, all) =>
      `表は${number.format(all)}件のうち最初と最後の${number.format(shown)}件。棒はすべてを数えています。`,
  },
  map: {
    title: '協力する機関の所在地',
    describe: (norway, japan, links, strongest) =>
      `ノルウェーの${number.format(norway)}都市と日本の${number.format(japan)}都市の地図。${number.format(links)}組の都市に共同の実績がある。` +
      (strongest.length > 0 ? `最も強いもの：${listed(strongest)}。` : ''),
    city: '都市',
    cityNames: '都市名は英語表記です。',
    partnerCity: '相手機関の都市',
    inNorway: 'ノルウェーの都市',
    inJapan: '日本の都市',
    tallied: '機関の組ごとに数えています。複数の機関によるプロジェクトは、その組ごとに1件と数えます。',
    unplaced: (count, names, areMore) =>
      `座標がグラフにないため地図にない機関（${number.format(count)}）：${names}${areMore ? '…' : '。'}`,
    elsewhere: (count, names, areMore) =>
      `他国または複数国の機関（${number.format(count)}）：${names}${areMore ? '…' : '。'}`,
  },
  sankey: {
    title: '国からプログラムを経て優先分野へ',
    widthIs: '太さ：プロジェクト数',
    describe: (total, strongest) =>
      `${number.format(total)}件のプロジェクトを、参加国、プログラム、優先分野で示す図。` +
      (strongest.length > 0 ? `太い帯：${listed(strongest)}。` : ''),
    several:
      '帯はプロジェクト数。複数の国や分野にわたるプロジェクトはそれぞれの帯に数えるため、左右の幅は一致しないことがあります。',
    from: '起点',
    to: '終点',
    fromKind: '起点の種類',
    toKind: '終点の種類',
  },
  neighbourhood: {
    title: (name) => `${name}の周辺`,
    count: (neighbours, relationships) =>
      `直接関係するもの${number.format(neighbours)}件、互いの関係${number.format(relationships)}件`,
    none: '表示する種類のもので直接関係するものはありません。',
    leftOut: (count) => `関係の少ない${number.format(count)}件は表示していません。`,
  },
  paths: {
    title: (from, to) => `${from}と${to}のつながり`,
    count: (ways, steps) => `最短の経路${number.format(ways)}件（${number.format(steps)}段階）`,
    none: (steps) => `${number.format(steps)}段階以内のつながりはありません。`,
    more: '同じ長さの経路がほかにもあります。',
    types: {
      BilateralAgreement: '協定',
      Country: '国',
      Institution: '機関',
      InstitutionalAgreement: '協定',
      Meeting: '会合',
      PriorityArea: '優先分野',
      Program: 'プログラム',
      Project: 'プロジェクト',
      Publication: '論文等',
      Researcher: '研究者',
      Strategy: '戦略',
      Topic: '研究課題',
    },
    way: '経路',
    step: '段階',
    from: '起点',
    to: '終点',
    relationships: {
      ABOUT: '主題',
      ADMINISTERED_BY: '運営',
      AFFILIATED_WITH: '所属',
      AUTHORED: '執筆',
      BELONGS_TO: 'ネットワーク',
      BETWEEN: '締約国',
      CO_CHAIRED: '共同議長',
      FUNDED_BY: '資金提供者',
      FUNDED_UNDER: '資金プログラム',
      GOVERNS: '規定',
      HELD_UNDER: '開催の根拠',
      INVOLVES: '関与',
      IN_AREA: '分野',
      LOCATED_IN: '所在',
      MEMBER_OF: '構成員',
      NAMES: '言及',
      OPEN_TO: '参加可能',
      OUTPUT_OF: '成果',
      PARTICIPATES_IN: '参加',
      PARTY_TO: '締結',
      PART_OF: '一部',
      PRIORITISES: '重点国',
      PURSUES: '推進',
      RAISED: '議論',
      REPRESENTS: '代表',
      RESPONSIBLE_FOR: '所管',
      SUCCEEDED_BY: '後継',
      WORKS_ON: '担当',
    },
    directions: { ALONG: 'この向き', AGAINST: '逆向き' },
    relationship: '関係',
    direction: '向き',
    sentence: '文',
    sources: '出典',
  },
}
