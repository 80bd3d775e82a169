-- 0007: that a passage says it so well that it is worth quoting.

ALTER TABLE passage ADD COLUMN good_quote INTEGER NOT NULL DEFAULT 0 CHECK(good_quote IN (0, 1));

-- The journal's images of passages get the column too, since undo puts back whole rows.
UPDATE edit_row SET before = json_set(before, '$.good_quote', 0), after = json_set(after, '$.good_quote', 0) WHERE table_name = 'passage';
