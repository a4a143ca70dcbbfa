// Claims have ids of their own, unique as those of every type in 0001.
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (node:Claim) REQUIRE node.id IS UNIQUE;
