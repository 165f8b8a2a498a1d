"""Reads the calendar files named on standard input with icalendar and prints what it understood as JSON."""

import json
import sys

import icalendar


def text_of(event, name):
    value = event.get(name)
    return None if value is None else str(value)


def time_of(event, name):
    value = event.get(name)
    return None if value is None else value.dt.isoformat()


def read_event(event):
    return {
        "uid": text_of(event, "UID"),
        "summary": text_of(event, "SUMMARY"),
        "status": text_of(event, "STATUS"),
        "sequence": event.get("SEQUENCE"),
        "instance": time_of(event, "RECURRENCE-ID"),
        "start": time_of(event, "DTSTART"),
        "end": time_of(event, "DTEND"),
        "alarms": len(event.walk("VALARM")),
    }


def read_calendar(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    faults = [str(error) for part in calendar.walk() for error in part.errors]
    return {
        "path": path,
        "name": text_of(calendar, "X-WR-CALNAME"),
        "faults": faults,
        "events": [read_event(event) for event in calendar.walk("VEVENT")],
    }


print(json.dumps([read_calendar(line.strip()) for line in sys.stdin if line.strip()]))
