-- 0015: every step of the journal is chained to the one before by SHA-256, so that a later change of the journal is seen.

-- Where the chain begins. Steps (rows of edit_event) up to last_event were there before it: they are chained as they
-- were found, so that of them only a change after `began` is seen.
CREATE TABLE journal_chain(
    id INTEGER PRIMARY KEY CHECK(id = 1),
    seed TEXT NOT NULL,           -- by chance, so that no two projects have the same links
    last_event INTEGER NOT NULL,  -- 0: the chain is as old as the project
    began TEXT NOT NULL           -- ISO 8601, UTC
) STRICT;

-- The last row of `content` that a step knows: its link tells the sha256 of those that came since the step before.
ALTER TABLE edit_event ADD COLUMN texts INTEGER NOT NULL DEFAULT 0;
-- 32 bytes: the SHA-256 of the link before and of what the step is (core/storage/journalchain.h).
ALTER TABLE edit_event ADD COLUMN link BLOB NOT NULL DEFAULT x'';

-- Kodeks then begins the chain.
