"""Times and zones in people's own words. The only room that knows how languages say a time."""

from bot.times.reading import TimeReader
from bot.times.tables import BadTimesError, locales_with_times
from bot.times.zones import ZoneName, Zones

__all__ = ["BadTimesError", "TimeReader", "ZoneName", "Zones", "locales_with_times"]
