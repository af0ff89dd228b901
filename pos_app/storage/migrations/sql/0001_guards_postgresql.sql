-- What stands in the book stays there: rows are added, never changed, never taken out.

CREATE FUNCTION stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation', MESSAGE = TG_NAME; END $$

CREATE TRIGGER operation_is_final BEFORE UPDATE ON operation FOR EACH ROW EXECUTE FUNCTION stays()

CREATE TRIGGER operation_stays BEFORE DELETE ON operation FOR EACH ROW EXECUTE FUNCTION stays()

CREATE TRIGGER operation_not_emptied BEFORE TRUNCATE ON operation EXECUTE FUNCTION stays()

CREATE TRIGGER transfer_is_final BEFORE UPDATE ON transfer FOR EACH ROW EXECUTE FUNCTION stays()

CREATE TRIGGER transfer_stays BEFORE DELETE ON transfer FOR EACH ROW EXECUTE FUNCTION stays()

CREATE TRIGGER transfer_not_emptied BEFORE TRUNCATE ON transfer EXECUTE FUNCTION stays()

CREATE TRIGGER request_is_final BEFORE UPDATE ON request FOR EACH ROW EXECUTE FUNCTION stays()

CREATE TRIGGER request_stays BEFORE DELETE ON request FOR EACH ROW EXECUTE FUNCTION stays()

CREATE TRIGGER request_not_emptied BEFORE TRUNCATE ON request EXECUTE FUNCTION stays()

CREATE TRIGGER order_line_is_final BEFORE UPDATE ON order_line
FOR EACH ROW EXECUTE FUNCTION stays()

CREATE TRIGGER order_line_stays BEFORE DELETE ON order_line FOR EACH ROW EXECUTE FUNCTION stays()

CREATE TRIGGER order_line_not_emptied BEFORE TRUNCATE ON order_line EXECUTE FUNCTION stays()

CREATE TRIGGER operation_note_only_erased BEFORE UPDATE ON operation_note FOR EACH ROW
WHEN (NEW.operation_sequence <> OLD.operation_sequence
  OR NEW.salt <> '' OR NEW.reason <> '' OR NEW.note <> '')
EXECUTE FUNCTION stays()

CREATE TRIGGER operation_note_stays BEFORE DELETE ON operation_note
FOR EACH ROW EXECUTE FUNCTION stays()

CREATE TRIGGER operation_note_not_emptied BEFORE TRUNCATE ON operation_note
EXECUTE FUNCTION stays()

CREATE TRIGGER account_keeps_its_meaning BEFORE UPDATE ON account FOR EACH ROW
WHEN (OLD.id <> NEW.id OR OLD.kind <> NEW.kind OR OLD.currency <> NEW.currency
  OR OLD.customer_id IS DISTINCT FROM NEW.customer_id
  OR OLD.till_id IS DISTINCT FROM NEW.till_id
  OR OLD.floor_minor IS DISTINCT FROM NEW.floor_minor)
EXECUTE FUNCTION stays()

CREATE TRIGGER account_stays BEFORE DELETE ON account FOR EACH ROW EXECUTE FUNCTION stays()

CREATE TRIGGER account_not_emptied BEFORE TRUNCATE ON account EXECUTE FUNCTION stays()

CREATE TRIGGER account_opens_empty BEFORE INSERT ON account FOR EACH ROW
WHEN (NEW.balance_minor <> 0) EXECUTE FUNCTION stays()

CREATE TRIGGER customer_stays BEFORE DELETE ON customer FOR EACH ROW EXECUTE FUNCTION stays()

CREATE TRIGGER customer_not_emptied BEFORE TRUNCATE ON customer EXECUTE FUNCTION stays()

CREATE TRIGGER order_stays BEFORE DELETE ON customer_order FOR EACH ROW EXECUTE FUNCTION stays()

CREATE TRIGGER order_not_emptied BEFORE TRUNCATE ON customer_order EXECUTE FUNCTION stays()

CREATE TRIGGER book_stays BEFORE DELETE ON book FOR EACH ROW EXECUTE FUNCTION stays()

CREATE TRIGGER book_not_emptied BEFORE TRUNCATE ON book EXECUTE FUNCTION stays()

CREATE FUNCTION customer_archived_with_nothing_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.archived = 1 AND EXISTS (
    SELECT 1 FROM account WHERE customer_id = NEW.id AND balance_minor <> 0
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation', MESSAGE = TG_NAME;
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER customer_archived_with_nothing_open BEFORE UPDATE OF archived ON customer
FOR EACH ROW EXECUTE FUNCTION customer_archived_with_nothing_open()

-- The next operation follows the last one, in an open session of its till.

CREATE FUNCTION operation_follows_the_last() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM book
    WHERE id = 1 AND sequence + 1 = NEW.sequence
      AND hash = NEW.previous_hash AND recorded_at_us <= NEW.recorded_at_us
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'operation_follows_the_last';
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM till_session
    WHERE id = NEW.session_id AND till_id = NEW.till_id AND closed_at_us IS NULL
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'operation_in_an_open_session';
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER operation_follows_the_last BEFORE INSERT ON operation
FOR EACH ROW EXECUTE FUNCTION operation_follows_the_last()

-- Transfers belong to the operation that is being written, and none comes later.

CREATE FUNCTION transfer_fits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM book WHERE id = 1 AND sequence + 1 = NEW.operation_sequence
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'transfer_of_the_open_operation';
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM account WHERE id = NEW.debit_account AND currency = NEW.currency
      AND (balance_minor IS NULL) = (NEW.debit_balance_after IS NULL)
      AND (floor_minor IS NULL OR NEW.debit_balance_after >= floor_minor)
      AND (kind <> 'credit' OR NEW.order_id IS NOT NULL OR EXISTS (
        SELECT 1 FROM operation WHERE sequence = NEW.operation_sequence AND kind IN ('reversal', 'withdrawal')
      ))
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'transfer_keeps_the_debit_side';
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM account WHERE id = NEW.credit_account AND currency = NEW.currency
      AND (balance_minor IS NULL) = (NEW.credit_balance_after IS NULL)
      AND (floor_minor IS NULL OR NEW.credit_balance_after >= floor_minor)
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
      MESSAGE = 'transfer_keeps_the_credit_side';
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER transfer_fits BEFORE INSERT ON transfer
FOR EACH ROW EXECUTE FUNCTION transfer_fits()

-- The head moves to the operation just written, which has at least one transfer.

CREATE FUNCTION book_turns_one_page() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.id <> OLD.id OR NEW.sequence <> OLD.sequence + 1 OR NOT EXISTS (
    SELECT 1 FROM operation
    WHERE sequence = NEW.sequence AND hash = NEW.hash AND recorded_at_us = NEW.recorded_at_us
  ) OR NOT EXISTS (
    SELECT 1 FROM transfer WHERE operation_sequence = NEW.sequence
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation', MESSAGE = TG_NAME;
  END IF;
  RETURN NEW;
END $$

CREATE TRIGGER book_turns_one_page BEFORE UPDATE ON book
FOR EACH ROW EXECUTE FUNCTION book_turns_one_page()

-- An order that was paid or left unpaid never goes back to the kitchen, and a cancelled one rests.

CREATE TRIGGER order_moves_along BEFORE UPDATE ON customer_order FOR EACH ROW
WHEN (NEW.id <> OLD.id
  OR NEW.version <> OLD.version + 1
  OR NEW.revision NOT IN (OLD.revision, OLD.revision + 1)
  OR NEW.currency <> OLD.currency
  OR OLD.state = 'cancelled'
  OR (OLD.state = 'unpaid' AND NEW.state NOT IN ('paid', 'to_pay'))
  OR (OLD.state = 'paid' AND NEW.state NOT IN ('unpaid', 'to_pay')))
EXECUTE FUNCTION stays()
