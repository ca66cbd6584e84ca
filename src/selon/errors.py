"""What can go wrong, as one small tree.

    SelonError
    ├── UsageError            the call itself is wrong                      exit code 2
    ├── InputError            what was given cannot be read                 exit code 3
    │   ├── EmptyInputError       nothing to read
    │   ├── EncodingError         bytes that are no text
    │   ├── TooLargeError         over a stated limit
    │   ├── NoReportError         a page that holds no report
    │   ├── MissingExtraError     an optional part that is not installed
    │   └── FetchError            an address that cannot be read
    │       └── ForbiddenAddressError   an address inside the network
    ├── LanguageError         a language without a folder, or a broken folder   exit code 3
    ├── GoldError             a marked file that breaks the notation        exit code 3
    └── PartialError          some reports lost, the others done            exit code 4

Every error carries the object it is about and says what to do next.
"""

from __future__ import annotations

EXIT_DONE = 0
EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_INPUT = 3
EXIT_PARTIAL = 4


class SelonError(Exception):
    """The base of every error that selon raises on purpose.

    Args:
        message: What happened, in one sentence.
        about: The thing it happened to (a file name, an address, a report id, a line).
        advice: What the reader can do next, in one sentence.
    """

    exit_code = EXIT_INPUT

    def __init__(self, message: str, *, about: str | None = None, advice: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.about = about
        self.advice = advice

    def __str__(self) -> str:
        head = f"{self.about}: {self.message}" if self.about else self.message
        return f"{head} {self.advice}" if self.advice else head


class UsageError(SelonError):
    """The call itself is wrong: an unknown option, a value out of range."""

    exit_code = EXIT_USAGE


class InputError(SelonError):
    """What was given cannot be read as a report."""


class EmptyInputError(InputError):
    """There is nothing to read."""


class EncodingError(InputError):
    """The bytes are no text in any encoding that selon reads."""


class TooLargeError(InputError):
    """The input is over a stated limit."""


class NoReportError(InputError):
    """The page was read and holds no report."""


class MissingExtraError(InputError):
    """What was asked for needs an optional part that is not installed."""


class FetchError(InputError):
    """An address could not be read."""


class ForbiddenAddressError(FetchError):
    """An address lies inside a private, loopback or link-local network."""


class LanguageError(SelonError):
    """A language has no folder, or its folder is broken."""


class GoldError(SelonError):
    """A marked file breaks the notation of the guidelines."""


class PartialError(SelonError):
    """Some reports were lost; the others were done."""

    exit_code = EXIT_PARTIAL
