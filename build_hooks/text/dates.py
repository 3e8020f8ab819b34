"""Dates as readers write them."""

from datetime import date

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August",
          "September", "October", "November", "December")


def long_date(day: date) -> str:
    """2022-09-29 => "29 September 2022"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def age(day: date, today: date) -> str:
    """How old something of this day is, in whole years or months: "4 years". Under a month it has no age."""
    months = 12 * (today.year - day.year) + today.month - day.month - (today.day < day.day)
    count, unit = (months // 12, "year") if months >= 12 else (months, "month")
    return f"{count} {unit}{'' if count == 1 else 's'}" if count > 0 else ""
