import { shortName } from '@panorama-graph/plot/collaborations.ts'
import { categoryColour, colouring, countryColour } from '@panorama-graph/plot/colours.ts'
import { nameLangOf } from '@panorama-graph/plot/marked.ts'
import { places } from '@panorama-graph/plot/places.ts'
import type { Network, NetworkNode } from '@panorama-graph/plot/view.ts'
import { createNodeBorderProgram } from '@sigma/node-border'
import { NodeSquareProgram } from '@sigma/node-square'
import { UndirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Language } from './language.tsx'
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'

/** How a network is coloured. */
interface Look {
  readonly colour: 'country' | 'community'
  readonly isDark: boolean
  readonly language: Language
  readonly font: string
}

/** What is pointed at, and where in the picture. */
export interface Pointed {
  readonly node?: string
  readonly edge?: string
  readonly x: number
  readonly y: number
}

interface Events {
  readonly onPoint: (at: Pointed | undefined) => void
  /** Undefined for the ground. */
  readonly onClick: (node: string | undefined) => void
  readonly onClickEdge: (one: string, other: string) => void
  readonly onDoubleClick: (node: string) => void
}

interface Node {
  x: number
  y: number
  readonly size: number
  readonly label: string
  readonly color: string
  readonly paper: string
  readonly type: string
}

interface Edge {
  readonly size: number
  readonly color: string
  readonly zIndex: number
}

/** Named as all others are, not in black. */
class Square extends NodeSquareProgram<Node, Edge> {
  override drawLabel: NodeSquareProgram['drawLabel'] = (context, data, settings) => {
    settings.defaultDrawNodeLabel(context, data, settings)
  }
  override drawHover: NodeSquareProgram['drawHover'] = (context, data, settings) => {
    settings.defaultDrawNodeHover(context, data, settings)
  }
}

/** With more edges than that, what moves is drawn without them, and none is told by pointing: the list beside tells them. */
const many = 3000

export interface NetworkPicture {
  /** Another network, or another look; what was dragged stays where it was put. */
  readonly show: (network: Network, look: Look) => void
  /** Its neighbours stay, the others fade. */
  readonly focus: (node: string | undefined) => void
  /** The nearest neighbour of the focus in a direction; without a focus the strongest of all. */
  readonly towards: (right: number, up: number) => string | undefined
  readonly zoom: (factor: number) => void
  readonly fit: () => void
  readonly end: () => void
}

/** A network drawn with WebGL into an element, with which a reader plays. Throws where there is no WebGL. */
export function networkPicture(place: HTMLElement, events: Events): NetworkPicture {
  const graph = new UndirectedGraph<Node, Edge>()
  /** Where each stands that was shown, as it was laid out or as it was dragged. */
  const stands = new Map<string, Place>()
  let colours = colouring('light')
  let focused: string | undefined
  let near = new Set<string>()
  let dragged: string | undefined

  const sigma = new Sigma<Node, Edge>(graph, place, {
    allowInvalidContainer: true,
    zIndex: true,
    enableEdgeEvents: true,
    defaultNodeType: 'circle',
    nodeProgramClasses: {
      square: Square,
      ring: createNodeBorderProgram<Node, Edge>({
        borders: [
          { size: { value: 0.35 }, color: { attribute: 'color' } },
          { size: { fill: true }, color: { attribute: 'paper' } },
        ],
      }),
    },
    labelSize: 13,
    labelDensity: 0.7,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 5,
    stagePadding: 44,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    nodeReducer: (node, shown) => {
      if (focused === undefined || node === focused || near.has(node))
        return node === focused
          ? { ...shown, highlighted: true, zIndex: 2 }
          : { ...shown, zIndex: 1, forceLabel: focused !== undefined && near.size < 40 }
      return { ...shown, label: null, color: colours('faint'), zIndex: 0 }
    },
    edgeReducer: (edge, shown) => {
      if (focused === undefined) return shown
      return graph.hasExtremity(edge, focused)
        ? { ...shown, color: colours('muted'), zIndex: 2 }
        : { ...shown, hidden: true }
    },
  })

  sigma.on('enterNode', ({ node, event: { x, y } }) => {
    place.style.cursor = 'pointer'
    events.onPoint({ node, x, y })
  })
  sigma.on('enterEdge', ({ edge, event: { x, y } }) => {
    events.onPoint({ edge, x, y })
  })
  for (const left of ['leaveNode', 'leaveEdge'] as const)
    sigma.on(left, () => {
      place.style.cursor = ''
      events.onPoint(undefined)
    })
  sigma.on('clickNode', ({ node }) => {
    events.onClick(node)
  })
  sigma.on('clickEdge', ({ edge }) => {
    events.onClickEdge(graph.source(edge), graph.target(edge))
  })
  sigma.on('clickStage', () => {
    events.onClick(undefined)
  })
  sigma.on('doubleClickNode', (event) => {
    event.preventSigmaDefault()
    events.onDoubleClick(event.node)
  })
  sigma.on('downNode', ({ node }) => {
    dragged = node
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
  })
  sigma.on('moveBody', ({ event }) => {
    if (dragged === undefined) return
    const at = sigma.viewportToGraph(event)
    stands.set(dragged, at)
    graph.mergeNodeAttributes(dragged, at)
    event.preventSigmaDefault()
    event.original.preventDefault()
    events.onPoint(undefined)
  })
  const drop = (): void => {
    dragged = undefined
  }
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)

  const camera = sigma.getCamera()

  return {
    show: (network, look) => {
      colours = colouring(look.isDark ? 'dark' : 'light')
      const { width, height } = sigma.getDimensions()
      const sizes = sizesIn(network, width)
      lay(network, sizes, stands, width, height)
      fill(graph, network, sizes, stands, look, colours)
      const isLarge = network.edges.length > many
      sigma.setSettings({
        enableEdgeEvents: !isLarge,
        hideEdgesOnMove: isLarge,
        hideLabelsOnMove: isLarge,
        labelFont: look.font,
        defaultDrawNodeLabel: haloed(colours('paper'), colours('ink')),
        defaultDrawNodeHover: hovered(colours('paper'), colours('ink')),
      })
      sigma.refresh()
    },
    focus: (node) => {
      focused = node !== undefined && graph.hasNode(node) ? node : undefined
      near = new Set(focused === undefined ? [] : graph.neighbors(focused))
      sigma.refresh({ skipIndexation: true })
      const at = focused === undefined ? undefined : sigma.getNodeDisplayData(focused)
      if (!at) return
      const seen = sigma.framedGraphToViewport(at)
      const { width, height } = sigma.getDimensions()
      const isSeen = seen.x > 20 && seen.y > 20 && seen.x < width - 20 && seen.y < height - 20
      if (!isSeen) void camera.animate({ x: at.x, y: at.y }, { duration: isStill() ? 0 : 300 })
    },
    towards: (right, up) => nearest(graph, focused, right, up),
    zoom: (factor) => {
      void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, { duration: isStill() ? 0 : 200 })
    },
    fit: () => {
      sigma.setCustomBBox(null)
      sigma.refresh()
      void camera.animatedReset({ duration: isStill() ? 0 : 300 })
    },
    end: () => {
      sigma.kill()
    },
  }
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

type Colours = ReturnType<typeof colouring>

interface Place {
  readonly x: number
  readonly y: number
}

/** Lays out those who have no place yet; who has one keeps it, so that nothing jumps when others come or go. */
function lay({ nodes }: Network, sizes: readonly number[], stands: Map<string, Place>, width: number, height: number) {
  const spots = nodes.map(({ attributes: { x, y } }, index) => ({
    x: Number(x),
    y: Number(y),
    radius: sizes[index] ?? 0,
  }))
  places(spots, width, height, 2).forEach(({ x, y }, index) => {
    const { id } = nodes[index] ?? {}
    if (id !== undefined && !stands.has(id)) stands.set(id, { x, y: -y })
  })
}

/** How large each is drawn, in a picture of that width. */
function sizesIn({ nodes }: Network, width: number): number[] {
  const crowd = Math.min(1, Math.sqrt(120 / Math.max(1, nodes.length))) * Math.min(1, width / 800)
  const strengths = nodes.map(({ attributes }) => Number(attributes['strength']))
  const strongest = Math.max(1, ...strengths)
  return strengths.map((strength) => Math.max(2, 4 * crowd + 16 * crowd * Math.sqrt(strength / strongest)))
}

/** Changes the graph to this network. */
function fill(
  graph: UndirectedGraph<Node, Edge>,
  { nodes, edges }: Network,
  sizes: readonly number[],
  stands: ReadonlyMap<string, Place>,
  look: Look,
  colours: Colours,
): void {
  const heaviest = Math.max(2, ...edges.map(({ weight }) => weight))
  const thickest = Math.max(...sizes, 2) / 4
  const countries = new Map(nodes.map(({ id, attributes }) => [id, attributes['country']]))
  graph.clear()
  // The weakest first: what is drawn later lies above.
  for (const [index, { id, label, attributes }] of [...nodes.entries()].toReversed()) {
    graph.addNode(id, {
      label: shortName(
        {
          name: label,
          nameLang: nameLangOf(attributes),
          acronym: typeof attributes['acronym'] === 'string' ? attributes['acronym'] : null,
        },
        { lang: look.language },
      ),
      ...(stands.get(id) ?? { x: 0, y: 0 }),
      size: sizes[index] ?? 2,
      color: colours(colourOf({ attributes }, look)),
      paper: colours('paper'),
      type: { no: 'circle', jp: 'square' }[String(attributes['country'])] ?? 'ring',
    })
  }
  for (const { source, target, weight } of edges.toReversed()) {
    if (!graph.hasNode(source) || !graph.hasNode(target)) continue
    const isAcross = countries.get(source) !== countries.get(target)
    graph.mergeEdgeWithKey(`${source} ${target}`, source, target, {
      size: 0.7 + thickest * Math.sqrt((weight - 1) / (heaviest - 1)),
      color: colours(isAcross ? 'line' : 'gap'),
      zIndex: isAcross ? 1 : 0,
    })
  }
}

function colourOf({ attributes: { country, community } }: Pick<NetworkNode, 'attributes'>, { colour }: Look) {
  if (colour === 'country') return countryColour(String(country))
  return community === null ? 'other' : categoryColour(Number(community) - 1)
}

/** A neighbour lies in a direction where it is within a quarter turn of it; of those, the one that turns least and is near. */
function nearest(
  graph: UndirectedGraph<Node, Edge>,
  focused: string | undefined,
  right: number,
  up: number,
): string | undefined {
  if (focused === undefined) return graph.nodes().at(-1)
  const from = graph.getNodeAttributes(focused)
  const ranked = graph.neighbors(focused).flatMap((node) => {
    const { x, y } = graph.getNodeAttributes(node)
    const distance = Math.hypot(x - from.x, y - from.y)
    const along = distance === 0 ? 0 : ((x - from.x) * right + (y - from.y) * up) / distance
    return along > 0.5 ? [{ node, cost: distance / along ** 2 }] : []
  })
  return ranked.toSorted((one, other) => one.cost - other.cost)[0]?.node
}

/** A name that lines do not cross out. */
function haloed(paper: string, ink: string): NodeLabelDrawingFunction<Node, Edge> {
  return (context, { x, y, size, label }, { labelSize, labelFont }) => {
    if (typeof label !== 'string') return
    context.font = `${labelSize}px ${labelFont}`
    context.lineWidth = 3
    context.lineJoin = 'round'
    context.strokeStyle = paper
    context.strokeText(label, x + size + 3, y + labelSize / 3)
    context.fillStyle = ink
    context.fillText(label, x + size + 3, y + labelSize / 3)
  }
}

/** The name of what is pointed at, on paper of its own. */
function hovered(paper: string, ink: string): NodeHoverDrawingFunction<Node, Edge> {
  return (context, { x, y, size, label }, { labelSize, labelFont }) => {
    context.beginPath()
    context.arc(x, y, size + 3, 0, 2 * Math.PI)
    context.lineWidth = 2
    context.strokeStyle = ink
    context.stroke()
    if (typeof label !== 'string' || label === '') return
    context.font = `600 ${labelSize}px ${labelFont}`
    const width = context.measureText(label).width
    context.fillStyle = paper
    context.globalAlpha = 0.92
    context.fillRect(x + size + 4, y - labelSize * 0.8, width + 8, labelSize * 1.6)
    context.globalAlpha = 1
    context.fillStyle = ink
    context.fillText(label, x + size + 8, y + labelSize / 3)
  }
}
