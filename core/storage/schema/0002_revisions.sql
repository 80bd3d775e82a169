-- 0002: when each field of the codebook, the coders, the letters and the details was last changed, so that copies of a project can be brought together.

-- No row: not changed since the record was made. What a passage needs is in its own row.
CREATE TABLE revision(
    id INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL CHECK(table_name IN ('property', 'coder', 'letter', 'task', 'actor', 'direction', 'argument')),
    row_id INTEGER NOT NULL,
    field TEXT NOT NULL,    -- a column; 'kind' also for a direction's actors; of a letter also 'fact.NAME' and 'done.UUID of a coder'; 'uuid': other uuids the record is known by
    modified TEXT NOT NULL, -- empty: not changed since the record was made
    wanted TEXT,            -- a JSON array: what the field would be, were it free to (a name that another record has, a group below itself); other records by uuid
    UNIQUE(table_name, row_id, field)
) STRICT;

-- What the journal knows of earlier changes.
INSERT INTO revision(table_name, row_id, field, modified)
SELECT edit_row.table_name, edit_row.row_id,
    CASE WHEN new.key IN ('from_actor', 'to_actor') THEN 'kind' ELSE new.key END AS field, max(edit_event.at)
FROM edit_row
JOIN edit ON edit.id = edit_row.edit AND edit.state = 'done'
JOIN edit_event ON edit_event.edit = edit.id
JOIN json_each(edit_row.after) AS new
JOIN json_each(edit_row.before) AS old ON old.key = new.key
WHERE edit_row.table_name IN ('property', 'coder', 'letter', 'task', 'actor', 'direction', 'argument')
    AND old.value IS NOT new.value
GROUP BY edit_row.table_name, edit_row.row_id, field;

INSERT INTO revision(table_name, row_id, field, modified)
SELECT 'letter', fact.letter, 'fact.' || fact.fact, max(edit_event.at)
FROM (SELECT edit, coalesce(after, before) ->> '$.letter' AS letter, coalesce(after, before) ->> '$.fact' AS fact FROM edit_row WHERE table_name = 'letter_fact') AS fact
JOIN edit ON edit.id = fact.edit AND edit.state = 'done' AND edit.kind = 'set-fact'
JOIN edit_event ON edit_event.edit = edit.id
GROUP BY fact.letter, fact.fact;

DELETE FROM revision WHERE NOT EXISTS (SELECT 1 FROM (
    SELECT 'property' AS name, id FROM property UNION ALL SELECT 'coder', id FROM coder UNION ALL SELECT 'letter', id FROM letter
    UNION ALL SELECT 'task', id FROM task UNION ALL SELECT 'actor', id FROM actor UNION ALL SELECT 'direction', id FROM direction
    UNION ALL SELECT 'argument', id FROM argument) AS there WHERE there.name = revision.table_name AND there.id = revision.row_id);
