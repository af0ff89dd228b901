"""The one place that knows every concrete class: services over a store and a print queue.

No Qt here, so that `verify`, the customer area and every other command start without it.  What a
start does not need at once is imported inside the functions: a till paints its first frame before
it loads the database, and loads the printers' libraries with its first slip.
"""

from __future__ import annotations

from pos_app.wiring.area import area_desk, area_views, area_welcome, page_words, sample_page
from pos_app.wiring.fresh import new_code, new_request_id, new_token, now_us
from pos_app.wiring.own_files import own_folder, own_profiles, own_store_url
from pos_app.wiring.printers import machine_logos, machine_printers, open_printers
from pos_app.wiring.sample_shop import fill_sample_shop, sample_plan
from pos_app.wiring.served_area import OpenArea, open_area
from pos_app.wiring.shop import TILL, OpenShop, open_shop
from pos_app.wiring.slips import qr_modules, save_slip, slip_picture, spelled_otherwise
from pos_app.wiring.store import first_look_at, open_book, rights_of

__all__ = [
    "TILL",
    "OpenArea",
    "OpenShop",
    "area_desk",
    "area_views",
    "area_welcome",
    "fill_sample_shop",
    "first_look_at",
    "machine_logos",
    "machine_printers",
    "new_code",
    "new_request_id",
    "new_token",
    "now_us",
    "open_area",
    "open_book",
    "open_printers",
    "open_shop",
    "own_folder",
    "own_profiles",
    "own_store_url",
    "page_words",
    "qr_modules",
    "rights_of",
    "sample_page",
    "sample_plan",
    "save_slip",
    "slip_picture",
    "spelled_otherwise",
]
