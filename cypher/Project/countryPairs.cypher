// The pairs of countries that meet in a project, by their codes.
RETURN
  COLLECT {
    CALL (this) {
      MATCH
        (this)<-[part:PARTICIPATES_IN]-
        (:Institution)-[place:LOCATED_IN]->
        (country:Country)
      WHERE holds(part) AND holds(place)
      RETURN country
        UNION
      MATCH (this)-[part:INVOLVES]->(country:Country)
      WHERE holds(part)
      RETURN country
    }
    WITH collect(country.isoCode) AS codes
    UNWIND codes AS one
    UNWIND codes AS other
    WITH one, other
    WHERE one < other
    RETURN one + '–' + other AS pair
    ORDER
    BY
    pair
  }
