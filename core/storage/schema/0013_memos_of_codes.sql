-- 0013: what a coder has noted of a code. A memo is of one thing: a letter, a task, a direction, an actor or an argument; of none of them: of the project.

DROP INDEX memo_by_coder;
ALTER TABLE memo ADD COLUMN task INTEGER REFERENCES task(id);
ALTER TABLE memo ADD COLUMN direction INTEGER REFERENCES direction(id);
ALTER TABLE memo ADD COLUMN actor INTEGER REFERENCES actor(id);
ALTER TABLE memo ADD COLUMN argument INTEGER REFERENCES argument(id)
    CHECK((letter IS NOT NULL) + (task IS NOT NULL) + (direction IS NOT NULL) + (actor IS NOT NULL) + (argument IS NOT NULL) <= 1);
CREATE UNIQUE INDEX memo_by_subject ON memo(coder, coalesce(letter, 0), coalesce(task, 0), coalesce(direction, 0), coalesce(actor, 0), coalesce(argument, 0));
CREATE INDEX memo_by_task ON memo(task) WHERE task IS NOT NULL;
CREATE INDEX memo_by_direction ON memo(direction) WHERE direction IS NOT NULL;
CREATE INDEX memo_by_actor ON memo(actor) WHERE actor IS NOT NULL;
CREATE INDEX memo_by_argument ON memo(argument) WHERE argument IS NOT NULL;
