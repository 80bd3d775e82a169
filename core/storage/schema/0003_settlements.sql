-- 0003: what two coders' differences were settled to, and which coder is the consensus of two others.

-- A consensus is a coder whose passages come from settling. Its uuid follows from the two coders', so that copies of a project have the same.
ALTER TABLE coder ADD COLUMN consensus_of TEXT NOT NULL DEFAULT '[]' CHECK(json_valid(consensus_of)); -- a JSON array: the two coders' uuids, sorted; empty: a person

-- The journal's images of coders get the column too, since undo puts back whole rows.
UPDATE edit_row SET before = json_set(before, '$.consensus_of', '[]'), after = json_set(after, '$.consensus_of', '[]') WHERE table_name = 'coder';

-- What was decided about a pair of passages, or about one that the other coder does not have. Passages are named by uuid, so that a settlement
-- outlives what it was decided on: it holds as long as the passages say what they said then.
CREATE TABLE settlement(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, -- follows from the consensus and the two passages
    letter INTEGER NOT NULL REFERENCES letter(id),
    consensus INTEGER NOT NULL REFERENCES coder(id), -- whose passages it made
    coder_a INTEGER NOT NULL REFERENCES coder(id),   -- of the two coders the one with the smaller uuid
    coder_b INTEGER NOT NULL REFERENCES coder(id),
    passage_a TEXT, -- uuid; null: the coder has none here
    passage_b TEXT,
    statement_a TEXT NOT NULL, -- what the passage said: a JSON array of start, end and the uuids of task, direction and (sorted) arguments; '' for none
    statement_b TEXT NOT NULL,
    decision TEXT NOT NULL CHECK(decision IN ('a', 'b', 'both', 'edited', 'left', 'agreed')),
    note TEXT NOT NULL,
    decided_by TEXT NOT NULL, -- uuid of a coder; '': nobody in particular
    decided_by_name TEXT NOT NULL,
    decided TEXT NOT NULL,
    passages TEXT NOT NULL CHECK(json_valid(passages)), -- a JSON array: uuids of the passages it made
    CHECK(coder_a <> coder_b AND consensus NOT IN (coder_a, coder_b)),
    CHECK(coalesce(passage_a, passage_b) IS NOT NULL),
    CHECK((passage_a IS NULL) = (statement_a = '')),
    CHECK((passage_b IS NULL) = (statement_b = '')),
    CHECK(decision <> 'left' OR note <> '')
) STRICT;
CREATE INDEX settlement_by_letter ON settlement(letter, consensus);
CREATE INDEX settlement_by_consensus ON settlement(consensus);
CREATE INDEX settlement_by_coder_a ON settlement(coder_a);
CREATE INDEX settlement_by_coder_b ON settlement(coder_b);
CREATE INDEX settlement_by_passage_a ON settlement(passage_a);
CREATE INDEX settlement_by_passage_b ON settlement(passage_b);

-- For people who open the file with other tools.
CREATE VIEW settled AS
SELECT settlement.uuid AS settlement_id, letter.name AS letter, consensus.name AS consensus, a.name AS coder_a, b.name AS coder_b,
    coalesce(settlement.passage_a, '') AS passage_a, coalesce(settlement.passage_b, '') AS passage_b,
    settlement.decision, settlement.note, settlement.decided_by_name AS decided_by, settlement.decided,
    coalesce((SELECT group_concat(made.value, ';') FROM json_each(settlement.passages) AS made), '') AS passages
FROM settlement
JOIN letter ON letter.id = settlement.letter
JOIN coder AS consensus ON consensus.id = settlement.consensus
JOIN coder AS a ON a.id = settlement.coder_a
JOIN coder AS b ON b.id = settlement.coder_b
ORDER BY letter.name, settlement.decided, settlement.uuid;
