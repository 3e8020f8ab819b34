"""Every table of the open data, in the order in which people find them."""

from build_hooks.open_data.agreement_tables import AGREEMENT_TABLES
from build_hooks.open_data.background_tables import BACKGROUND_TABLES
from build_hooks.open_data.history import CHANGES
from build_hooks.open_data.progress_tables import PROGRESS_TABLES
from build_hooks.open_data.right_tables import RIGHT_TABLES, SERVICES
from build_hooks.open_data.statement_tables import STATEMENT_TABLES
from build_hooks.open_data.table import Cell, Column, Resource, Row

__all__ = ["RESOURCES", "Cell", "Column", "Resource", "Row"]

RESOURCES: tuple[Resource, ...] = (
    *RIGHT_TABLES, *PROGRESS_TABLES, *AGREEMENT_TABLES, *BACKGROUND_TABLES, *STATEMENT_TABLES, SERVICES, CHANGES)
