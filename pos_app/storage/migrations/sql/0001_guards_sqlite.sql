-- What stands in the book stays there: rows are added, never changed, never taken out.

CREATE TRIGGER operation_is_final BEFORE UPDATE ON operation
BEGIN SELECT RAISE(ABORT, 'operation_is_final'); END

CREATE TRIGGER operation_stays BEFORE DELETE ON operation
BEGIN SELECT RAISE(ABORT, 'operation_stays'); END

CREATE TRIGGER transfer_is_final BEFORE UPDATE ON transfer
BEGIN SELECT RAISE(ABORT, 'transfer_is_final'); END

CREATE TRIGGER transfer_stays BEFORE DELETE ON transfer
BEGIN SELECT RAISE(ABORT, 'transfer_stays'); END

CREATE TRIGGER request_is_final BEFORE UPDATE ON request
BEGIN SELECT RAISE(ABORT, 'request_is_final'); END

CREATE TRIGGER request_stays BEFORE DELETE ON request
BEGIN SELECT RAISE(ABORT, 'request_stays'); END

CREATE TRIGGER order_line_is_final BEFORE UPDATE ON order_line
BEGIN SELECT RAISE(ABORT, 'order_line_is_final'); END

CREATE TRIGGER order_line_stays BEFORE DELETE ON order_line
BEGIN SELECT RAISE(ABORT, 'order_line_stays'); END

CREATE TRIGGER operation_note_only_erased BEFORE UPDATE ON operation_note
WHEN NEW.operation_sequence <> OLD.operation_sequence
  OR NEW.salt <> '' OR NEW.reason <> '' OR NEW.note <> ''
BEGIN SELECT RAISE(ABORT, 'operation_note_only_erased'); END

CREATE TRIGGER operation_note_stays BEFORE DELETE ON operation_note
BEGIN SELECT RAISE(ABORT, 'operation_note_stays'); END

CREATE TRIGGER account_keeps_its_meaning
BEFORE UPDATE OF id, kind, customer_id, till_id, currency, floor_minor ON account
BEGIN SELECT RAISE(ABORT, 'account_keeps_its_meaning'); END

CREATE TRIGGER account_stays BEFORE DELETE ON account
BEGIN SELECT RAISE(ABORT, 'account_stays'); END

CREATE TRIGGER account_opens_empty BEFORE INSERT ON account
WHEN NEW.balance_minor <> 0
BEGIN SELECT RAISE(ABORT, 'account_opens_empty'); END

CREATE TRIGGER customer_stays BEFORE DELETE ON customer
BEGIN SELECT RAISE(ABORT, 'customer_stays'); END

CREATE TRIGGER customer_archived_with_nothing_open BEFORE UPDATE OF archived ON customer
WHEN NEW.archived = 1 AND EXISTS (
  SELECT 1 FROM account WHERE customer_id = NEW.id AND balance_minor <> 0
)
BEGIN SELECT RAISE(ABORT, 'customer_archived_with_nothing_open'); END

CREATE TRIGGER order_stays BEFORE DELETE ON customer_order
BEGIN SELECT RAISE(ABORT, 'order_stays'); END

CREATE TRIGGER book_stays BEFORE DELETE ON book
BEGIN SELECT RAISE(ABORT, 'book_stays'); END

-- The next operation follows the last one, in an open session of its till.

CREATE TRIGGER operation_follows_the_last BEFORE INSERT ON operation
BEGIN
  SELECT RAISE(ABORT, 'operation_follows_the_last') WHERE NOT EXISTS (
    SELECT 1 FROM book
    WHERE id = 1 AND sequence + 1 = NEW.sequence
      AND hash = NEW.previous_hash AND recorded_at_us <= NEW.recorded_at_us
  );
  SELECT RAISE(ABORT, 'operation_in_an_open_session') WHERE NOT EXISTS (
    SELECT 1 FROM till_session
    WHERE id = NEW.session_id AND till_id = NEW.till_id AND closed_at_us IS NULL
  );
END

-- Transfers belong to the operation that is being written, and none comes later.

CREATE TRIGGER transfer_fits BEFORE INSERT ON transfer
BEGIN
  SELECT RAISE(ABORT, 'transfer_of_the_open_operation') WHERE NOT EXISTS (
    SELECT 1 FROM book WHERE id = 1 AND sequence + 1 = NEW.operation_sequence
  );
  SELECT RAISE(ABORT, 'transfer_keeps_the_debit_side') WHERE NOT EXISTS (
    SELECT 1 FROM account WHERE id = NEW.debit_account AND currency = NEW.currency
      AND (balance_minor IS NULL) = (NEW.debit_balance_after IS NULL)
      AND (floor_minor IS NULL OR NEW.debit_balance_after >= floor_minor)
      AND (kind <> 'credit' OR NEW.order_id IS NOT NULL OR EXISTS (
        SELECT 1 FROM operation WHERE sequence = NEW.operation_sequence AND kind IN ('reversal', 'withdrawal')
      ))
  );
  SELECT RAISE(ABORT, 'transfer_keeps_the_credit_side') WHERE NOT EXISTS (
    SELECT 1 FROM account WHERE id = NEW.credit_account AND currency = NEW.currency
      AND (balance_minor IS NULL) = (NEW.credit_balance_after IS NULL)
      AND (floor_minor IS NULL OR NEW.credit_balance_after >= floor_minor)
  );
END

-- The head moves to the operation just written, which has at least one transfer.

CREATE TRIGGER book_turns_one_page BEFORE UPDATE ON book
BEGIN
  SELECT RAISE(ABORT, 'book_turns_one_page')
  WHERE NEW.id <> OLD.id OR NEW.sequence <> OLD.sequence + 1 OR NOT EXISTS (
    SELECT 1 FROM operation
    WHERE sequence = NEW.sequence AND hash = NEW.hash AND recorded_at_us = NEW.recorded_at_us
  ) OR NOT EXISTS (
    SELECT 1 FROM transfer WHERE operation_sequence = NEW.sequence
  );
END

-- An order that was paid or left unpaid never goes back to the kitchen, and a cancelled one rests.

CREATE TRIGGER order_moves_along BEFORE UPDATE ON customer_order
WHEN NEW.id <> OLD.id
  OR NEW.version <> OLD.version + 1
  OR NEW.revision NOT IN (OLD.revision, OLD.revision + 1)
  OR NEW.currency <> OLD.currency
  OR OLD.state = 'cancelled'
  OR (OLD.state = 'unpaid' AND NEW.state NOT IN ('paid', 'to_pay'))
  OR (OLD.state = 'paid' AND NEW.state NOT IN ('unpaid', 'to_pay'))
BEGIN SELECT RAISE(ABORT, 'order_moves_along'); END
