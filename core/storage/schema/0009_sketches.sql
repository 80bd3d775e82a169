-- 0009: by what texts are sought that are much like one another: the smallest hash values of each.

-- Derived from the text, and made when letters come in; one that is missing is made when it is first needed.
CREATE TABLE content_sketch(
    content INTEGER PRIMARY KEY REFERENCES content(id),
    sequences INTEGER NOT NULL CHECK(sequences >= 0), -- of three words each, as many as are compared; 0: too few words
    hashes BLOB NOT NULL                              -- 32 bits each, the lowest byte first
) STRICT;
