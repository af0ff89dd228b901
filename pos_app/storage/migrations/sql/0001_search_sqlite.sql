-- Words of customers' names, telephones and addresses, each behind the letter of its registry.

CREATE VIRTUAL TABLE customer_word USING fts5(
  words, content='', columnsize=0, detail='none', prefix='2 3 4 5 6 7', tokenize='unicode61'
)
