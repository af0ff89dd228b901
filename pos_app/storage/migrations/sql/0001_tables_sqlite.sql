CREATE TABLE area (
  id INTEGER NOT NULL,
  shown INTEGER DEFAULT '1' NOT NULL,
  takes_reports INTEGER DEFAULT '0' NOT NULL,
  greeting TEXT DEFAULT '' NOT NULL,
  contact TEXT DEFAULT '' NOT NULL,
  picture_type TEXT DEFAULT '' NOT NULL,
  picture BLOB,
  picture_version INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT area_pk PRIMARY KEY (id),
  CONSTRAINT area_is_one CHECK (id = 1),
  CONSTRAINT area_shown_flag CHECK (shown IN (0, 1)),
  CONSTRAINT area_reports_flag CHECK (takes_reports IN (0, 1)),
  CONSTRAINT area_picture_has_a_type CHECK ((picture IS NULL) = (picture_type = ''))
)
 STRICT

CREATE TABLE book (
  id INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  hash TEXT NOT NULL,
  recorded_at_us INTEGER NOT NULL,
  CONSTRAINT book_pk PRIMARY KEY (id),
  CONSTRAINT book_is_one CHECK (id = 1),
  CONSTRAINT book_hash_is_a_digest CHECK (length(hash) = 64)
)
 STRICT

CREATE TABLE category (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  swatch INTEGER DEFAULT '0' NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT category_pk PRIMARY KEY (id),
  CONSTRAINT category_has_a_name CHECK (name <> '')
)
 STRICT

CREATE TABLE customer (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  surname TEXT DEFAULT '' NOT NULL,
  phone TEXT DEFAULT '' NOT NULL,
  email TEXT DEFAULT '' NOT NULL,
  language TEXT DEFAULT '' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  sort_name TEXT NOT NULL,
  phone_digits TEXT DEFAULT '' NOT NULL,
  archived INTEGER DEFAULT '0' NOT NULL,
  version INTEGER DEFAULT '1' NOT NULL,
  created_at_us INTEGER NOT NULL,
  CONSTRAINT customer_pk PRIMARY KEY (id),
  CONSTRAINT customer_kind_known CHECK (kind IN ('person', 'company')),
  CONSTRAINT customer_has_a_name CHECK (name <> ''),
  CONSTRAINT customer_archived_flag CHECK (archived IN (0, 1)),
  CONSTRAINT customer_version_counts CHECK (version >= 1),
  CONSTRAINT customer_number_fits_the_search CHECK (id BETWEEN 1 AND 268435455)
)
 STRICT

CREATE INDEX customer_by_email ON customer (email) WHERE email <> ''

CREATE INDEX customer_by_name ON customer (kind, archived, sort_name, id)

CREATE INDEX customer_by_phone ON customer (phone_digits) WHERE phone_digits <> ''

CREATE TABLE letter (
  id INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  to_address TEXT DEFAULT '' NOT NULL,
  subject TEXT DEFAULT '' NOT NULL,
  body TEXT DEFAULT '' NOT NULL,
  queued_at_us INTEGER NOT NULL,
  next_try_us INTEGER NOT NULL,
  sent_at_us INTEGER,
  tries INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT letter_pk PRIMARY KEY (id),
  CONSTRAINT letter_tries_count CHECK (tries >= 0),
  CONSTRAINT letter_once UNIQUE ("key")
)
 STRICT

CREATE INDEX letter_waiting ON letter (next_try_us) WHERE sent_at_us IS NULL

CREATE TABLE operator (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  permissions TEXT DEFAULT '' NOT NULL,
  active INTEGER DEFAULT '1' NOT NULL,
  CONSTRAINT operator_pk PRIMARY KEY (id),
  CONSTRAINT operator_name_once UNIQUE (name),
  CONSTRAINT operator_has_a_name CHECK (name <> ''),
  CONSTRAINT operator_active_flag CHECK (active IN (0, 1))
)
 STRICT

CREATE TABLE request (
  request_id TEXT NOT NULL,
  command TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered_at_us INTEGER NOT NULL,
  seal TEXT NOT NULL,
  CONSTRAINT request_pk PRIMARY KEY (request_id),
  CONSTRAINT request_has_a_name CHECK (request_id <> ''),
  CONSTRAINT request_fingerprint_is_a_digest CHECK (length(fingerprint) = 64 AND length(seal) = 64)
)
 WITHOUT ROWID,
 STRICT

CREATE TABLE shop (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  currency TEXT NOT NULL,
  language TEXT DEFAULT '' NOT NULL,
  area_url TEXT DEFAULT '' NOT NULL,
  guard_minor INTEGER NOT NULL,
  largest_operation_minor INTEGER NOT NULL,
  largest_balance_minor INTEGER NOT NULL,
  cash_limit_minor INTEGER NOT NULL,
  vouchers_as_credit INTEGER DEFAULT '0' NOT NULL,
  slip_after_payment INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT shop_pk PRIMARY KEY (id),
  CONSTRAINT shop_is_one CHECK (id = 1),
  CONSTRAINT shop_currency_is_a_code CHECK (length(currency) = 3),
  CONSTRAINT shop_guard_is_an_amount CHECK (guard_minor BETWEEN 0 AND 1000000000),
  CONSTRAINT shop_operation_limit_is_an_amount CHECK (largest_operation_minor BETWEEN 1 AND 1000000000),
  CONSTRAINT shop_balance_limit_is_an_amount CHECK (largest_balance_minor BETWEEN 1 AND 1000000000),
  CONSTRAINT shop_cash_limit_is_an_amount CHECK (cash_limit_minor BETWEEN 1 AND 1000000000),
  CONSTRAINT shop_vouchers_flag CHECK (vouchers_as_credit IN (0, 1)),
  CONSTRAINT shop_slip_flag CHECK (slip_after_payment IN (0, 1))
)
 STRICT

CREATE TABLE till (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT till_pk PRIMARY KEY (id),
  CONSTRAINT till_name_once UNIQUE (name),
  CONSTRAINT till_has_a_name CHECK (name <> '')
)
 STRICT

CREATE TABLE withdrawal_rules (
  id INTEGER NOT NULL,
  persons INTEGER DEFAULT '0' NOT NULL,
  companies INTEGER DEFAULT '0' NOT NULL,
  minimum_minor INTEGER DEFAULT '1000' NOT NULL,
  reached TEXT DEFAULT '' NOT NULL,
  not_reached TEXT DEFAULT '' NOT NULL,
  mail_to TEXT DEFAULT '' NOT NULL,
  payer_name TEXT DEFAULT '' NOT NULL,
  payer_iban TEXT DEFAULT '' NOT NULL,
  CONSTRAINT withdrawal_rules_pk PRIMARY KEY (id),
  CONSTRAINT withdrawal_rules_are_one CHECK (id = 1),
  CONSTRAINT withdrawal_rules_flags CHECK (persons IN (0, 1) AND companies IN (0, 1)),
  CONSTRAINT withdrawal_minimum_is_an_amount CHECK (minimum_minor BETWEEN 1 AND 1000000000)
)
 STRICT

CREATE TABLE account (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  customer_id INTEGER,
  till_id INTEGER,
  currency TEXT NOT NULL,
  balance_minor INTEGER,
  floor_minor INTEGER,
  held_minor INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT account_pk PRIMARY KEY (id),
  CONSTRAINT account_kind_known CHECK (kind IN ('credit', 'tab', 'drawer', 'card', 'meal_voucher', 'bank_transfer', 'sales')),
  CONSTRAINT account_currency_is_a_code CHECK (length(currency) = 3),
  CONSTRAINT account_has_one_owner CHECK ((kind IN ('credit', 'tab') AND customer_id IS NOT NULL AND till_id IS NULL) OR (kind IN ('drawer', 'card', 'meal_voucher', 'bank_transfer', 'sales') AND customer_id IS NULL AND till_id IS NOT NULL)),
  CONSTRAINT account_of_a_customer_keeps_its_balance CHECK ((customer_id IS NOT NULL AND balance_minor IS NOT NULL AND floor_minor IS NOT NULL) OR (customer_id IS NULL AND balance_minor IS NULL AND floor_minor IS NULL)),
  CONSTRAINT account_never_under_its_floor CHECK (balance_minor - held_minor >= floor_minor),
  CONSTRAINT account_holds_credit_only CHECK (held_minor >= 0 AND (held_minor = 0 OR kind = 'credit')),
  CONSTRAINT account_of_customer_once UNIQUE (customer_id, kind),
  CONSTRAINT account_of_till_once UNIQUE (till_id, kind),
  CONSTRAINT account_customer_id_known FOREIGN KEY(customer_id) REFERENCES customer (id),
  CONSTRAINT account_till_id_known FOREIGN KEY(till_id) REFERENCES till (id)
)
 STRICT

CREATE INDEX account_not_empty ON account (kind, customer_id) WHERE balance_minor > 0

CREATE TABLE article (
  id INTEGER NOT NULL,
  category_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  price_minor INTEGER NOT NULL,
  vat_rate_bp INTEGER DEFAULT '1000' NOT NULL,
  is_service INTEGER DEFAULT '1' NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  archived INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT article_pk PRIMARY KEY (id),
  CONSTRAINT article_has_a_name CHECK (name <> ''),
  CONSTRAINT article_price_is_an_amount CHECK (price_minor BETWEEN 0 AND 1000000000),
  CONSTRAINT article_vat_is_a_rate CHECK (vat_rate_bp BETWEEN 0 AND 10000),
  CONSTRAINT article_service_flag CHECK (is_service IN (0, 1)),
  CONSTRAINT article_archived_flag CHECK (archived IN (0, 1)),
  CONSTRAINT article_category_id_known FOREIGN KEY(category_id) REFERENCES category (id)
)
 STRICT

CREATE INDEX article_by_category ON article (category_id, position)

CREATE TABLE customer_order (
  id INTEGER NOT NULL,
  state TEXT NOT NULL,
  currency TEXT NOT NULL,
  total_minor INTEGER NOT NULL,
  paid_minor INTEGER DEFAULT '0' NOT NULL,
  owed_minor INTEGER DEFAULT '0' NOT NULL,
  customer_id INTEGER,
  revision INTEGER DEFAULT '1' NOT NULL,
  version INTEGER DEFAULT '1' NOT NULL,
  paid_with TEXT DEFAULT '' NOT NULL,
  settled_with TEXT DEFAULT '' NOT NULL,
  placed_at_us INTEGER NOT NULL,
  closed_at_us INTEGER,
  till_id INTEGER NOT NULL,
  operator_id INTEGER NOT NULL,
  CONSTRAINT customer_order_pk PRIMARY KEY (id),
  CONSTRAINT order_state_known CHECK (state IN ('open', 'in_preparation', 'to_pay', 'unpaid', 'paid', 'cancelled')),
  CONSTRAINT order_total_is_not_negative CHECK (total_minor >= 0),
  CONSTRAINT order_paid_is_not_negative CHECK (paid_minor >= 0),
  CONSTRAINT order_owed_is_not_negative CHECK (owed_minor >= 0),
  CONSTRAINT order_is_not_overpaid CHECK (paid_minor + owed_minor <= total_minor),
  CONSTRAINT order_waiting_has_no_payment CHECK (state NOT IN ('open', 'in_preparation', 'to_pay', 'cancelled') OR (paid_minor = 0 AND owed_minor = 0)),
  CONSTRAINT order_paid_is_paid_whole CHECK (state <> 'paid' OR paid_minor = total_minor),
  CONSTRAINT order_unpaid_is_owed_by_somebody CHECK (state <> 'unpaid' OR (customer_id IS NOT NULL AND owed_minor > 0 AND paid_minor + owed_minor = total_minor)),
  CONSTRAINT order_revision_counts CHECK (revision >= 1),
  CONSTRAINT order_version_counts CHECK (version >= revision),
  CONSTRAINT customer_order_customer_id_known FOREIGN KEY(customer_id) REFERENCES customer (id),
  CONSTRAINT customer_order_till_id_known FOREIGN KEY(till_id) REFERENCES till (id),
  CONSTRAINT customer_order_operator_id_known FOREIGN KEY(operator_id) REFERENCES operator (id)
)
 STRICT

CREATE INDEX order_by_customer ON customer_order (customer_id, id) WHERE customer_id IS NOT NULL

CREATE INDEX order_by_payment ON customer_order (closed_at_us, id) WHERE state = 'paid'

CREATE INDEX order_by_state ON customer_order (state, id) WHERE state NOT IN ('paid', 'cancelled')

CREATE INDEX order_on_a_tab ON customer_order (customer_id, id) WHERE state = 'unpaid'

CREATE TABLE customer_token (
  digest TEXT NOT NULL,
  customer_id INTEGER NOT NULL,
  created_at_us INTEGER NOT NULL,
  revoked_at_us INTEGER,
  CONSTRAINT customer_token_pk PRIMARY KEY (digest),
  CONSTRAINT customer_token_is_a_digest CHECK (length(digest) = 64),
  CONSTRAINT customer_token_customer_id_known FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 WITHOUT ROWID,
 STRICT

CREATE INDEX customer_token_by_customer ON customer_token (customer_id)

CREATE TABLE print_job (
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  created_at_us INTEGER NOT NULL,
  till_id INTEGER NOT NULL,
  printer_id TEXT DEFAULT '' NOT NULL,
  kind TEXT NOT NULL,
  document TEXT NOT NULL,
  state TEXT DEFAULT 'queued' NOT NULL,
  attempts INTEGER DEFAULT '0' NOT NULL,
  next_try_at_us INTEGER,
  lease_owner TEXT,
  lease_until_us INTEGER,
  sha256 TEXT DEFAULT '' NOT NULL,
  bytes_total INTEGER DEFAULT '0' NOT NULL,
  bytes_sent INTEGER DEFAULT '0' NOT NULL,
  process_id TEXT DEFAULT '' NOT NULL,
  level TEXT,
  last_status TEXT DEFAULT '' NOT NULL,
  last_error TEXT DEFAULT '' NOT NULL,
  copy_of TEXT,
  copy_number INTEGER DEFAULT '0' NOT NULL,
  expires_at_us INTEGER,
  resolved_by INTEGER,
  CONSTRAINT print_job_pk PRIMARY KEY (number),
  CONSTRAINT print_job_id_once UNIQUE (id),
  CONSTRAINT print_job_state_known CHECK (state IN ('queued', 'held', 'claimed', 'sending', 'printed', 'unknown', 'stale', 'skipped')),
  CONSTRAINT print_job_kind_known CHECK (kind IN ('balance', 'top_up', 'settlement', 'payment', 'tab', 'kitchen', 'test', 'calibration', 'drawer')),
  CONSTRAINT print_job_copy_names_its_original CHECK ((copy_number = 0) = (copy_of IS NULL)),
  CONSTRAINT print_job_counts CHECK (attempts >= 0 AND bytes_sent >= 0 AND bytes_total >= 0),
  CONSTRAINT print_job_till_id_known FOREIGN KEY(till_id) REFERENCES till (id),
  CONSTRAINT print_job_resolved_by_known FOREIGN KEY(resolved_by) REFERENCES operator (id)
)
 STRICT

CREATE INDEX print_job_by_original ON print_job (copy_of) WHERE copy_of IS NOT NULL

CREATE INDEX print_job_by_till ON print_job (till_id, number)

CREATE INDEX print_job_waiting ON print_job (till_id, number) WHERE state NOT IN ('printed', 'skipped')

CREATE TABLE till_session (
  id INTEGER NOT NULL,
  till_id INTEGER NOT NULL,
  operator_id INTEGER NOT NULL,
  opened_at_us INTEGER NOT NULL,
  closed_at_us INTEGER,
  CONSTRAINT till_session_pk PRIMARY KEY (id),
  CONSTRAINT till_session_closes_after_it_opens CHECK (closed_at_us >= opened_at_us),
  CONSTRAINT till_session_till_id_known FOREIGN KEY(till_id) REFERENCES till (id),
  CONSTRAINT till_session_operator_id_known FOREIGN KEY(operator_id) REFERENCES operator (id)
)
 STRICT

CREATE UNIQUE INDEX till_session_open_once ON till_session (till_id) WHERE closed_at_us IS NULL

CREATE TABLE area_visit (
  digest TEXT NOT NULL,
  visits INTEGER NOT NULL,
  last_at_us INTEGER NOT NULL,
  CONSTRAINT area_visit_pk PRIMARY KEY (digest),
  CONSTRAINT area_visit_counts CHECK (visits >= 1),
  CONSTRAINT area_visit_digest_known FOREIGN KEY(digest) REFERENCES customer_token (digest)
)
 WITHOUT ROWID,
 STRICT

CREATE TABLE operation (
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL,
  recorded_at_us INTEGER NOT NULL,
  till_id INTEGER NOT NULL,
  session_id INTEGER NOT NULL,
  operator_id INTEGER NOT NULL,
  approved_by INTEGER,
  customer_id INTEGER,
  order_id INTEGER,
  note_digest TEXT,
  request_id TEXT NOT NULL,
  reverses INTEGER,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  CONSTRAINT operation_pk PRIMARY KEY (sequence),
  CONSTRAINT operation_kind_known CHECK (kind IN ('top_up', 'payment', 'tab_left', 'settlement', 'reversal', 'withdrawal')),
  CONSTRAINT operation_sequence_counts CHECK (sequence >= 1),
  CONSTRAINT operation_reverses_an_earlier_one CHECK (reverses < sequence),
  CONSTRAINT operation_reversal_names_the_other CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
  CONSTRAINT operation_hash_is_a_digest CHECK (length(hash) = 64 AND length(previous_hash) = 64),
  CONSTRAINT operation_request_once UNIQUE (request_id),
  CONSTRAINT operation_till_id_known FOREIGN KEY(till_id) REFERENCES till (id),
  CONSTRAINT operation_session_id_known FOREIGN KEY(session_id) REFERENCES till_session (id),
  CONSTRAINT operation_operator_id_known FOREIGN KEY(operator_id) REFERENCES operator (id),
  CONSTRAINT operation_approved_by_known FOREIGN KEY(approved_by) REFERENCES operator (id),
  CONSTRAINT operation_customer_id_known FOREIGN KEY(customer_id) REFERENCES customer (id),
  CONSTRAINT operation_order_id_known FOREIGN KEY(order_id) REFERENCES customer_order (id),
  CONSTRAINT operation_reverses_known FOREIGN KEY(reverses) REFERENCES operation (sequence)
)
 STRICT

CREATE UNIQUE INDEX operation_reversed_once ON operation (reverses) WHERE reverses IS NOT NULL

CREATE TABLE order_line (
  order_id INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  position INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  unit_price_minor INTEGER NOT NULL,
  vat_rate_bp INTEGER NOT NULL,
  is_service INTEGER DEFAULT '1' NOT NULL,
  CONSTRAINT order_line_pk PRIMARY KEY (order_id, revision, position),
  CONSTRAINT order_line_has_pieces CHECK (quantity BETWEEN 1 AND 999),
  CONSTRAINT order_line_price_is_an_amount CHECK (unit_price_minor BETWEEN 0 AND 1000000000),
  CONSTRAINT order_line_position_counts CHECK (position >= 1 AND revision >= 1),
  CONSTRAINT order_line_service_flag CHECK (is_service IN (0, 1)),
  CONSTRAINT order_line_order_id_known FOREIGN KEY(order_id) REFERENCES customer_order (id),
  CONSTRAINT order_line_article_id_known FOREIGN KEY(article_id) REFERENCES article (id)
)
 WITHOUT ROWID,
 STRICT

CREATE TABLE mistake_report (
  id INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  operation_sequence INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  reported_at_us INTEGER NOT NULL,
  answer TEXT DEFAULT '' NOT NULL,
  answered_at_us INTEGER,
  answered_by INTEGER,
  CONSTRAINT mistake_report_pk PRIMARY KEY (id),
  CONSTRAINT mistake_report_has_a_key CHECK (key <> ''),
  CONSTRAINT mistake_report_answered_by_somebody CHECK ((answered_at_us IS NULL) = (answered_by IS NULL)),
  CONSTRAINT mistake_report_once UNIQUE (customer_id, "key"),
  CONSTRAINT mistake_report_customer_id_known FOREIGN KEY(customer_id) REFERENCES customer (id),
  CONSTRAINT mistake_report_operation_sequence_known FOREIGN KEY(operation_sequence) REFERENCES operation (sequence),
  CONSTRAINT mistake_report_answered_by_known FOREIGN KEY(answered_by) REFERENCES operator (id)
)
 STRICT

CREATE INDEX mistake_report_open ON mistake_report (id) WHERE answered_at_us IS NULL

CREATE TABLE operation_note (
  operation_sequence INTEGER NOT NULL,
  reason TEXT DEFAULT '' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  salt TEXT NOT NULL,
  CONSTRAINT operation_note_pk PRIMARY KEY (operation_sequence),
  CONSTRAINT operation_note_erased_whole CHECK (salt <> '' OR (reason = '' AND note = '')),
  CONSTRAINT operation_note_operation_sequence_known FOREIGN KEY(operation_sequence) REFERENCES operation (sequence)
)
 STRICT

CREATE TABLE transfer (
  operation_sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  debit_account INTEGER NOT NULL,
  credit_account INTEGER NOT NULL,
  amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL,
  order_id INTEGER,
  debit_balance_after INTEGER,
  credit_balance_after INTEGER,
  CONSTRAINT transfer_pk PRIMARY KEY (operation_sequence, position),
  CONSTRAINT transfer_moves_an_amount CHECK (amount_minor BETWEEN 1 AND 1000000000),
  CONSTRAINT transfer_has_two_sides CHECK (debit_account <> credit_account),
  CONSTRAINT transfer_position_counts CHECK (position >= 1),
  CONSTRAINT transfer_operation_sequence_known FOREIGN KEY(operation_sequence) REFERENCES operation (sequence),
  CONSTRAINT transfer_debit_account_known FOREIGN KEY(debit_account) REFERENCES account (id),
  CONSTRAINT transfer_credit_account_known FOREIGN KEY(credit_account) REFERENCES account (id),
  CONSTRAINT transfer_order_id_known FOREIGN KEY(order_id) REFERENCES customer_order (id)
)
 WITHOUT ROWID,
 STRICT

CREATE INDEX transfer_of_credited_customer ON transfer (credit_account, operation_sequence, position) WHERE credit_balance_after IS NOT NULL

CREATE INDEX transfer_of_debited_customer ON transfer (debit_account, operation_sequence, position) WHERE debit_balance_after IS NOT NULL

CREATE TABLE withdrawal (
  id INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL,
  iban TEXT DEFAULT '' NOT NULL,
  state TEXT NOT NULL,
  asked_at_us INTEGER NOT NULL,
  code_digest TEXT DEFAULT '' NOT NULL,
  tries INTEGER DEFAULT '0' NOT NULL,
  reason TEXT DEFAULT '' NOT NULL,
  operation_sequence INTEGER,
  resolved_at_us INTEGER,
  resolved_by INTEGER,
  CONSTRAINT withdrawal_pk PRIMARY KEY (id),
  CONSTRAINT withdrawal_state_known CHECK (state IN ('awaiting_code', 'requested', 'paid', 'rejected')),
  CONSTRAINT withdrawal_is_an_amount CHECK (amount_minor BETWEEN 1 AND 1000000000),
  CONSTRAINT withdrawal_tries_count CHECK (tries >= 0),
  CONSTRAINT withdrawal_paid_by_an_operation CHECK ((state = 'paid') = (operation_sequence IS NOT NULL)),
  CONSTRAINT withdrawal_resolved_by_somebody CHECK ((state IN ('paid', 'rejected')) = (resolved_by IS NOT NULL) AND (resolved_by IS NULL) = (resolved_at_us IS NULL)),
  CONSTRAINT withdrawal_once UNIQUE (customer_id, "key"),
  CONSTRAINT withdrawal_paid_once UNIQUE (operation_sequence),
  CONSTRAINT withdrawal_customer_id_known FOREIGN KEY(customer_id) REFERENCES customer (id),
  CONSTRAINT withdrawal_operation_sequence_known FOREIGN KEY(operation_sequence) REFERENCES operation (sequence),
  CONSTRAINT withdrawal_resolved_by_known FOREIGN KEY(resolved_by) REFERENCES operator (id)
)
 STRICT

CREATE UNIQUE INDEX withdrawal_one_at_a_time ON withdrawal (customer_id) WHERE state = 'requested'

CREATE INDEX withdrawal_waiting ON withdrawal (id) WHERE state = 'requested'
