"""`python -m pos_app.cli VERB`, the same as `pos-app-cli VERB`."""

from __future__ import annotations

import sys

from pos_app.cli.main import main

sys.exit(main())
