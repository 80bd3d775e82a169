-- 0004: what a table or a person says of a letter beyond its facts (kind of sender, region, …).

CREATE TABLE letter_attribute(
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letter(id),
    key TEXT NOT NULL CHECK(key <> ''),   -- the name without regard to case and form of Unicode; in revision.field 'attribute.KEY' of the letter
    name TEXT NOT NULL CHECK(name <> ''), -- as it was written
    value TEXT NOT NULL CHECK(value <> ''),
    UNIQUE(letter, key)
) STRICT;
CREATE INDEX letter_attribute_by_key ON letter_attribute(key, value);

-- For people who open the file with other tools: all that is known of each letter, a row for each fact and attribute.
CREATE VIEW described_letter AS
SELECT letter.name AS letter, letter_fact.fact AS name, letter_fact.value, letter_fact.source AS source
FROM letter JOIN letter_fact ON letter_fact.letter = letter.id
UNION ALL
SELECT letter.name, letter_attribute.name, letter_attribute.value, 'attribute'
FROM letter JOIN letter_attribute ON letter_attribute.letter = letter.id
ORDER BY 1, 4 = 'attribute', 2;
