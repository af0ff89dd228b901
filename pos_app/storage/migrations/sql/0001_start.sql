-- The empty book: the head before the first page, and a shop that nobody has named yet.

INSERT INTO book (id, sequence, hash, recorded_at_us)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', 0)

INSERT INTO shop (id, name, currency, language, area_url, guard_minor, largest_operation_minor,
  largest_balance_minor, cash_limit_minor)
VALUES (1, 'Saldo', 'EUR', 'it', 'HTTPS://SALDO.LOCAL', 20000, 100000, 500000, 500000)

INSERT INTO area (id) VALUES (1)

INSERT INTO withdrawal_rules (id) VALUES (1)
