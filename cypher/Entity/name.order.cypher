// What names are sorted by: the alphabet of the first language asked for.
RETURN {EN: this.byName, NO: this.byNameNo, JA: this.byNameJa}[coalesce(
  head($lang),
  'EN'
)]
