// Which versions can be compared: from the first that is kept to the one now, the later one last.
RETURN
  head(
    COLLECT {
      OPTIONAL MATCH (graph:Graph {id: 'graph'})
      WITH
        coalesce(graph.version, 0) AS now,
        coalesce(graph.changesFrom, graph.version, 0) AS earliest
      RETURN
        CASE
          WHEN
            $since < earliest OR $since > now
            THEN
              {
                argument: 'since',
                expected:
                  'a version from ' +
                  earliest +
                  ', the first whose changes are kept, to ' +
                  now +
                  ', the one now',
                received: $since
              }
          WHEN
            $until < $since OR $until > now
            THEN
              {
                argument: 'until',
                expected:
                  'a version from ' +
                  $since +
                  ', which is since, to ' +
                  now +
                  ', the one now',
                received: $until
              }
        END AS refusal
    })
