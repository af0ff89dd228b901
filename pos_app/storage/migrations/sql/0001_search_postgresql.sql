-- Words of customers' names, telephones and addresses, with their first letters as words too.

ALTER TABLE customer ADD COLUMN words tsvector NOT NULL DEFAULT ''::tsvector

CREATE INDEX customer_by_word ON customer USING gin (words) WITH (fastupdate = off)
