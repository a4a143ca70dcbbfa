import type { Computed } from '../contract/contract.ts'
import { today } from '../contract/today.ts'
import { changes } from './changes.ts'
import { collaborationNetwork } from './collaborationNetwork.ts'
import { collaborations } from './collaborations.ts'
import { connectionPaths } from './connectionPaths.ts'
import { corners, triangleCorners } from './corners.ts'
import { diff } from './diff.ts'
import { entityKinds } from './entityKind.ts'
import { gaps } from './gaps.ts'
import { neighbourhood } from './neighbourhood.ts'
import { relationshipKinds } from './relationshipKinds.ts'
import { search } from './search.ts'
import { tell } from './tell.ts'
import { tellGap } from './tellGap.ts'
import { tellReason } from './tellReason.ts'
import { eventDates, timeline } from './timeline.ts'

/**
 * What the pieces of `cypher/` take from TypeScript, and leave to it. `publicUrl` is the server's address without a slash at
 * its end, which may become known only when it listens.
 */
export function computed(settings: { readonly publicUrl: string }): Computed {
  return {
    constants: {
      get publicUrl() {
        return settings.publicUrl
      },
      entityKinds,
      relationshipKinds,
      corners,
      triangleCorners,
      eventDates,
      ...search.constants,
    },
    parameters: {
      'Meeting.followed': { today },
      'Query.changes': changes,
      'Query.collaborationNetwork': collaborationNetwork,
      'Query.collaborations': collaborations,
      'Query.connectionPaths': connectionPaths,
      'Query.diff': diff,
      'Query.neighbourhood': neighbourhood,
      ...gaps,
      'Query.timeline': timeline,
      ...search.parameters,
    },
    finish: {
      'Relationship.sentence': tell,
      'ConnectionPath.sentence': tell,
      'Gap.sentence': tellGap,
      'PartnerReason.sentence': tellReason,
      ...search.finish,
    },
  }
}
