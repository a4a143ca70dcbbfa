import type { PeerOperation } from './operation.ts'
import { filteredPage } from './operations/filteredPage.ts'
import { fourLevels } from './operations/fourLevels.ts'
import { fullText } from './operations/fullText.ts'
import { oneById } from './operations/oneById.ts'
import { partners } from './operations/partners.ts'
import { shortestPath } from './operations/shortestPath.ts'
import { sortedWithCounts } from './operations/sortedWithCounts.ts'
import { wide } from './operations/wide.ts'

/** What is asked of all who are compared. */
export const allOperations: readonly PeerOperation[] = [
  oneById,
  sortedWithCounts,
  fourLevels,
  partners,
  fullText,
  filteredPage,
  shortestPath,
  wide,
]
