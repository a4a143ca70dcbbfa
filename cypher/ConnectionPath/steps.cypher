// The steps of a way.
CALL shared.stepsOf(this) YIELD place, step
WITH place, step AS node
ORDER BY place
