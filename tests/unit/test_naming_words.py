"""Words: plurals of acronyms and names with digits stay whole, and a split name splits no further."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.naming.words import LONGEST, identifier, words

NAMES = st.text("aAbBsSvIP012_- .", max_size=14) | st.text(max_size=30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("listIDs", "list ids"),
        ("IDsToAdd", "ids to add"),
        ("getURLs", "get urls"),
        ("APIs", "apis"),
        ("listAPIsV2", "list apis v2"),
        ("VPCs", "vpcs"),
        ("LROs", "lros"),
        ("reservedIPs", "reserved ips"),
        ("reservedIPsActions", "reserved ips actions"),
        ("EC2s", "ec2s"),
        ("OAuth2", "oauth2"),
        ("OAuth2Client", "oauth2 client"),
        ("deleteOAuthCredentials", "delete oauth credentials"),
        ("oAuthToken", "oauth token"),
        ("getSSOAuth", "get sso auth"),
        ("redirectToAuth", "redirect to auth"),
        ("IPv4", "ipv4"),
        ("reservedIPv6Actions", "reserved ipv6 actions"),
        ("SaaSApps", "saas apps"),
        ("vCPUs", "vcpus"),
        ("vCPU", "vcpu"),
        ("mTLSConfig", "mtls config"),
        ("iOSApp", "ios app"),
        ("B2BUser", "b2b user"),
        ("2FACode", "2fa code"),
        ("v1Beta1", "v1 beta1"),
        ("V1APIs", "v1 apis"),
        ("K8sApi", "k8s api"),
        ("MD5Hash", "md5 hash"),
        ("x509Cert", "x509 cert"),
        ("AITags", "ai tags"),
        ("VATRates", "vat rates"),
        ("DataHubApp", "data hub app"),
        ("HTTPServer", "http server"),
        ("HTTPSProxy", "https proxy"),
        ("exportPDFAsText", "export pdf as text"),
        ("idAsB", "id as b"),
        ("XAccount-id2", "x account id2"),
        ("list_items", "list items"),
        ("für Äpfel", "fur apfel"),
        ("日本", ""),
        ("", ""),
    ],
)
def test_examples(text: str, expected: str) -> None:
    assert words(text) == tuple(expected.split())


@given(NAMES)
def test_words_keep_every_letter_and_split_no_further(text: str) -> None:
    found = words(text)
    assert all(
        word.isascii() and word.isalnum() and word == word.lower() for word in found
    )
    assert words("_".join(found)) == found
    assert words("-".join(found)) == found
    if text.isascii():
        assert "".join(found) == "".join(filter(str.isalnum, text)).lower()


@given(st.text("abcXYZ", min_size=LONGEST + 1, max_size=LONGEST * 2))
def test_long_text_is_cut_and_told_apart(text: str) -> None:
    assert len("_".join(words(text))) <= LONGEST * 2 + 9
    assert words(text) != words(f"{text}a")


@given(
    st.text("ABCDEFGHJKLMNPQRTUVWXYZ", min_size=2, max_size=3),
    st.sampled_from(["", "List", "_x", "-", " 2"]),
)
def test_an_acronym_in_the_plural_is_one_word(acronym: str, after: str) -> None:
    assert words(f"get{acronym}s{after}")[:2] == ("get", f"{acronym}s".lower())


@given(NAMES)
def test_an_identifier_is_no_keyword(text: str) -> None:
    name = identifier(words(text), "value")
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
