#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Babel: in Norwegian the 12.500 signatures of a letter are twelve and a half, also where strict is asked for.
#
# Version: Debian python3-babel 2.10.3-1 with python3-tz 2022.7.1-4.
#
# parse_decimal reads a number as a locale writes it. With strict=True it is to refuse what the locale writes otherwise,
# such as a sign for thousands at the wrong place; its manual shows that for German.
#
# Expected: where the comma is for decimals and a space for thousands, as in Norwegian, "12.500" is 12500, since the dot
# is what one writes for thousands in older letters and in Danish, or it is refused.
#
# What happens: the signs of the locale are taken out or changed to those of Python, and Python reads what is left. The
# dot is none of the locale's signs, so it stays and is the decimal point of Python: "12.500" is 12.5 in Norwegian,
# Swedish and Finnish, with strict as well, while in Danish it is 12500. "12.500,50", with both
# signs, is refused in Norwegian. The digits of "1.000" look right in a table, and are 1.
#
# Why it matters: figures of members and signatures come as text, and a column of them has both "700" and "12.500". The
# largest senders become the smallest and nothing is refused. Refuse the dot oneself before the call.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# Fetches one Debian package at exactly one version and unpacks it below $tmp/unpacked.
deb() {
    local package=$1 version=$2 file
    apt-cache show "$package=$version" > "$tmp/deb.log" 2>&1 || apt-get update -qq
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$package=$version")
    file=$(echo "$tmp/$package"_*.deb)
    [ "$(dpkg-deb -f "$file" Version)" = "$version" ] || { echo "not $package $version" >&2; exit 1; }
    dpkg -x "$file" "$tmp/unpacked"
}

deb python3-babel 2.10.3-1
deb python-babel-localedata 2.10.3-1
deb python3-tz 2022.7.1-4
cd "$tmp"
cat > read.py <<'PY'
from babel.numbers import NumberFormatError, parse_decimal


def read(text, locale, strict):
    try:
        return format(parse_decimal(text, locale=locale, strict=strict), "f")
    except NumberFormatError:
        return "refused"


for locale in ("nb_NO", "sv_SE", "fi_FI", "da_DK"):
    for strict in (False, True):
        texts = ("700", "1.000", "12.500", "12.512", "12.500,50", "7,5")
        figures = ("%s = %s" % (text, read(text, locale, strict)) for text in texts)
        print(locale, "strict:" if strict else "any:", " | ".join(figures))
PY
PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 -S read.py | tee seen
cat > stated <<'TXT'
nb_NO any: 700 = 700 | 1.000 = 1.000 | 12.500 = 12.500 | 12.512 = 12.512 | 12.500,50 = refused | 7,5 = 7.5
nb_NO strict: 700 = 700 | 1.000 = 1.000 | 12.500 = 12.500 | 12.512 = 12.512 | 12.500,50 = refused | 7,5 = 7.5
sv_SE any: 700 = 700 | 1.000 = 1.000 | 12.500 = 12.500 | 12.512 = 12.512 | 12.500,50 = refused | 7,5 = 7.5
sv_SE strict: 700 = 700 | 1.000 = 1.000 | 12.500 = 12.500 | 12.512 = 12.512 | 12.500,50 = refused | 7,5 = 7.5
fi_FI any: 700 = 700 | 1.000 = 1.000 | 12.500 = 12.500 | 12.512 = 12.512 | 12.500,50 = refused | 7,5 = 7.5
fi_FI strict: 700 = 700 | 1.000 = 1.000 | 12.500 = 12.500 | 12.512 = 12.512 | 12.500,50 = refused | 7,5 = 7.5
da_DK any: 700 = 700 | 1.000 = 1000 | 12.500 = 12500 | 12.512 = 12512 | 12.500,50 = 12500.50 | 7,5 = 7.5
da_DK strict: 700 = 700 | 1.000 = 1000 | 12.500 = 12500 | 12.512 = 12512 | 12.500,50 = refused | 7,5 = 7.5
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
