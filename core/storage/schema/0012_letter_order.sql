-- 0012: letters in the order of their names, so that the first of them are found without sorting them all.

-- Derived. Triggers keep a row for each letter, whatever program writes; Kodeks makes the keys of those that have none.
-- A later step that makes the table `letter` anew makes the triggers anew, too.
CREATE TABLE letter_order(
    letter INTEGER PRIMARY KEY,
    content INTEGER NOT NULL,
    key BLOB -- of the name: bytes that compare as names do, by the collation that the property 'name_order' tells
) STRICT;
CREATE INDEX letter_order_by_key ON letter_order(key, letter, content);
INSERT INTO letter_order(letter, content) SELECT id, content FROM letter;
CREATE TRIGGER letter_order_add AFTER INSERT ON letter BEGIN
    INSERT OR REPLACE INTO letter_order(letter, content) VALUES(new.id, new.content);
END;
CREATE TRIGGER letter_order_change AFTER UPDATE ON letter
WHEN old.id <> new.id OR old.name <> new.name OR old.content <> new.content BEGIN
    DELETE FROM letter_order WHERE letter = old.id;
    INSERT OR REPLACE INTO letter_order(letter, content) VALUES(new.id, new.content);
END;
CREATE TRIGGER letter_order_remove AFTER DELETE ON letter BEGIN
    DELETE FROM letter_order WHERE letter = old.id;
END;

-- Derived, with the search index: texts in which the index does not tell how often a word stands, since some of their
-- words are read in two ways or are none of the index's own.
CREATE TABLE content_uncounted(content INTEGER PRIMARY KEY) STRICT;
