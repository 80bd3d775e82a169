-- 0016: letters are listed with their lengths and checksums, and a new one is compared with them, without reading a page that holds text.

DROP INDEX content_length;
CREATE INDEX content_listed ON content(id, sha256, length);
