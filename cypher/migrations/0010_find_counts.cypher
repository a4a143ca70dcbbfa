// How many things of a type have the same values of some of their fields: loads count them (write/refreshCounts.cypher).
CREATE INDEX count_of      IF NOT EXISTS FOR (node:Count) ON (node.__of, node.__version);
CREATE INDEX count_version IF NOT EXISTS FOR (node:Count) ON (node.__version);
