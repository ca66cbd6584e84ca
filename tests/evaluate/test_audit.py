"""The audit of a language's folder: labels, origins, examples."""

from __future__ import annotations

import pytest

from selon.evaluate import audit
from selon.evaluate.audit import audit_language
from selon.languages.language import Language, list_languages, load_language


@pytest.mark.parametrize("code", list_languages())
def test_every_label_has_a_role_and_every_file_an_origin(code: str) -> None:
    found = audit_language(code)
    assert [finding for finding in found.findings if "cues.toml" not in finding.where] == []
    assert found.labels > 20


@pytest.mark.parametrize("code", list_languages())
def test_the_examples_of_a_language_are_found_but_for_a_few(code: str) -> None:
    # The choice is learned, so that single examples may fail; `selon languages check` names them.
    found = audit_language(code)
    lost = [finding for finding in found.findings if "not found" in finding.what]
    assert len(lost) <= 0.2 * found.examples


def test_a_label_without_a_role_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = load_language("en")
    fields = {name: getattr(whole, name) for name in whole.__struct_fields__}
    cut = Language(**{**fields, "roles": {label: role for label, role in whole.roles.items() if label != "agent"}})
    monkeypatch.setattr(audit, "load_language", lambda _: cut)
    assert [finding.words for finding in audit_language("en").findings if "no role" in finding.what] == ["agent"]
