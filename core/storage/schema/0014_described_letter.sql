-- 0014: the view of what is known of each letter could not be read: rows that are joined are not ordered by an expression.

DROP VIEW described_letter;
CREATE VIEW described_letter AS
SELECT letter, name, value, source FROM (
    SELECT letter.name AS letter, letter_fact.fact AS name, letter_fact.value AS value, letter_fact.source AS source, 0 AS place
    FROM letter JOIN letter_fact ON letter_fact.letter = letter.id
    UNION ALL
    SELECT letter.name, letter_attribute.name, letter_attribute.value, 'attribute', 1
    FROM letter JOIN letter_attribute ON letter_attribute.letter = letter.id
)
ORDER BY letter, place, name;
