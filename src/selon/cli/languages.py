"""List the languages that selon reads, or audit one.

Without a word: one line a language, with its parser and the number of its cues. With `check CODE`: runs every example
and near-miss of the folder's cues, looks up every label of its parser, and asks whether `ORIGINS.md` names each data
file. A language without a parser is audited on the frozen parses in its folder (`examples.conllu`). Languages that
other installed packages bring (entry points of the group `selon.languages`) are listed and audited alike.

Examples:
  selon languages
  selon languages check en
  selon languages check fr --json

Fields with --json: code, name, english_name, pipeline, pipeline_version, cues; with check: code, entries, examples,
near_misses, labels, findings (where, what, words).
Exit codes: 0 done, 1 the audit found something, 2 wrong usage, 3 no such language or a broken file.
"""

from __future__ import annotations

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `selon languages`."""
    parser.add_argument("action", nargs="?", choices=("list", "check"), default="list", help="list (default) or check")
    parser.add_argument("code", nargs="?", metavar="CODE", help="the language to check")
    parser.add_argument("--json", action="store_true", help="print JSON lines")


def run(arguments: argparse.Namespace) -> int:
    """List or audit.

    Returns:
        The exit code.

    Raises:
        SelonError: If a code is missing, unknown, or a file of its folder is broken.
    """
    from selon.errors import EXIT_DONE, UsageError

    if arguments.action == "check":
        if arguments.code is None:
            raise UsageError("check takes the code of a language.", advice="Example: selon languages check en")
        return _check(arguments.code, arguments.json)
    _list(arguments.json)
    return EXIT_DONE


def _list(as_json: bool) -> None:
    import msgspec

    from selon.languages.language import list_languages, load_language, load_toml

    languages = [load_language(code) for code in list_languages()]
    width = max(12, *(len(language.name) for language in languages))
    for language in languages:
        code = language.code
        table = load_toml(code, "cues.toml")
        cues = sum(
            len(entry["lemmas"].split()) for kind in ("verbs", "adjectives", "nouns") for entry in table.get(kind, ())
        )
        cues += sum(len(entry["words"]) for entry in table.get("prepositions", ()))
        if as_json:
            row = {
                "code": code,
                "name": language.name,
                "english_name": language.english_name,
                "pipeline": language.pipeline,
            }
            print(msgspec.json.encode({**row, "pipeline_version": language.pipeline_version, "cues": cues}).decode())
        else:
            parser = f"{language.pipeline} {language.pipeline_version}" if language.pipeline else "frozen parses"
            print(f"{code}  {language.name:<{width}}  {parser:<28}  {cues} cues")


def _check(code: str, as_json: bool) -> int:
    import msgspec

    from selon.errors import EXIT_DONE, EXIT_FINDINGS
    from selon.evaluate.audit import audit_language

    audit = audit_language(code)
    if as_json:
        print(msgspec.json.encode(audit).decode())
    else:
        for finding in audit.findings:
            print(f"{finding.where}: {finding.what}: {finding.words}")
        print(
            f"{code}: {audit.entries} entries, {audit.examples} examples, {audit.near_misses} near-misses, "
            f"{audit.labels} labels, {len(audit.findings)} findings"
        )
    return EXIT_FINDINGS if audit.findings else EXIT_DONE
