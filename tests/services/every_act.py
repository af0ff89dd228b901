"""One command of every act at the counter, ready to be carried out at a shop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.services.acts_of_printing import (
    calibrating_the_printer,
    checking_the_printer,
    opening_the_drawer,
    printing,
    printing_a_tab,
)
from tests.services.acts_on_orders import (
    leaving_unpaid,
    moving,
    paying,
    placing,
    reversing,
    revising,
    settling,
    topping_up,
)
from tests.services.acts_on_the_area import (
    answering_a_report,
    changing_the_area,
    changing_the_picture,
    changing_withdrawals,
    paying_out,
    refusing_to_pay_out,
    revoking_links,
)
from tests.services.acts_on_the_registry import (
    adding_a_category,
    adding_an_article,
    archiving_an_article,
    changing,
    changing_a_category,
    changing_an_article,
    changing_the_rules,
    entering,
    moving_an_article,
)

if TYPE_CHECKING:
    from tests.services.asked import Asking

EVERY_ACT: Final[tuple[Asking, ...]] = (
    changing_the_area,
    changing_the_picture,
    revoking_links,
    answering_a_report,
    changing_withdrawals,
    paying_out,
    refusing_to_pay_out,
    placing,
    revising,
    moving,
    paying,
    leaving_unpaid,
    topping_up,
    settling,
    reversing,
    entering,
    changing,
    adding_a_category,
    adding_an_article,
    changing_a_category,
    changing_an_article,
    archiving_an_article,
    moving_an_article,
    changing_the_rules,
    printing,
    checking_the_printer,
    calibrating_the_printer,
    opening_the_drawer,
    printing_a_tab,
)
