"""Expands the rules of the calendar files named on standard input and prints every instance as JSON, file by file.

A whole day is an instance of its own, "2023-09-17 CONFIRMED"; an end that is not known is left out.
"""

import datetime
import json
import sys

import icalendar
import recurring_ical_events


def days_between(start, end):
    return [start + datetime.timedelta(days=count) for count in range((end - start).days)]


def instances_of(event):
    start, end, status = event["DTSTART"].dt, event["DTEND"].dt, str(event["STATUS"])
    if isinstance(start, datetime.datetime):
        times = [start.isoformat()] if start == end else [start.isoformat(), end.isoformat()]
        return [" ".join([*times, status])]
    return [f"{day.isoformat()} {status}" for day in days_between(start, end)]


def read_calendar(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    events = recurring_ical_events.of(calendar).between((1990, 1, 1), (2100, 1, 1))
    return [
        {"url": str(event["URL"]), "instance": instance}
        for event in events
        for instance in instances_of(event)
    ]


print(json.dumps([read_calendar(line.strip()) for line in sys.stdin if line.strip()]))
