-- 0017: which passages have a task, a direction and a certainty, and where they stand, is told by an index alone, without reading a page that holds quotes.

DROP INDEX passage_by_task;
DROP INDEX passage_by_direction;
CREATE INDEX passage_of_task ON passage(task, direction, certainty, letter, coder, start, end);
CREATE INDEX passage_of_direction ON passage(direction, task, certainty, letter, coder, start, end);
