#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# pdftotext: a hyphen that belongs to the word goes at the end of a line, and one that is marked as soft stays.
#
# Versions: Debian poppler-utils and libpoppler126 22.12.0-2+deb12u3; Debian mupdf-tools 1.21.1+ds2-1+deb12u1 beside.
#
# PDF tells the two apart: in its chapter on tagged PDF (ISO 32000, "Hyphenation") a hyphen of the line is to be U+00AD,
# be it through the font or as the ActualText of the sign shown, and one of the word is U+002D.
#
# Expected: "Nord-" and "Norge" on the next line are "Nord-Norge", and "konsekvensutred", soft hyphen, "ningen" is one
# word. A reader that does not know of the difference would at least treat all line ends alike.
#
# What happens: with its default settings pdftotext takes the hyphen away and joins, where the hyphen is an ordinary
# one: NordNorge, the years 20172018, section 412 instead of 4-12, "helseog". A dash between spaces goes too: "ja -",
# "nei" is "ja nei". Where the hyphen is marked as soft, it stays in the text with the line end behind it. With -raw or
# -layout nothing is joined. mutool keeps lines and hyphens as they are.
#
# Why it matters: one searches for names of places and for sections of acts, and "section 412" looks like a section.
# Text for coding is to be taken with -raw or line by line, and joined by what the hyphen is.
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

deb poppler-utils 22.12.0-2+deb12u3
deb libpoppler126 22.12.0-2+deb12u3
deb mupdf-tools 1.21.1+ds2-1+deb12u1
# What they need of the system, at whatever security update is current.
for library in libfontconfig1 libfreetype6 libjpeg62-turbo liblcms2-2 libnspr4 libnss3 libopenjp2-7 libpng16-16 \
    libtiff6 libbrotli1 libwebp7 liblerc4 libjbig0 libdeflate0 libexpat1 libmujs2 libjbig2dec0 libgumbo1 \
    libharfbuzz0b libgraphite2-3 libglib2.0-0 libpcre2-8-0; do
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$library")
    dpkg -x "$(echo "$tmp/$library"_*.deb)" "$tmp/unpacked"
done
cd "$tmp"

cat > write.py <<'PY'
soft = "/Span << /ActualText <FEFF00AD> >> BDC (-) Tj EMC"
lines = [
    "(Bydelen i Nord-) Tj",
    "(Norge viser til 2017-) Tj",
    "(2018 og paragraf 4-) Tj",
    "(12, om helse-) Tj",
    "(og omsorg: ja -) Tj",
    "(nei. En konsekvensutred) Tj " + soft,
    "(ningen mangler.) Tj",
]
page = "BT /F1 12 Tf 14 TL 60 760 Td " + " T* ".join(lines) + " ET"
objects = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (nb-NO) >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    "<< /Length %d >>\nstream\n%s\nendstream" % (len(page), page),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
]
text = "%PDF-1.7\n"
places = []
for number, content in enumerate(objects, 1):
    places.append(len(text))
    text += "%d 0 obj\n%s\nendobj\n" % (number, content)
table = len(text)
text += "xref\n0 6\n0000000000 65535 f \n" + "".join("%010d 00000 n \n" % place for place in places)
text += "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % table
with open("letter.pdf", "w", encoding="ascii", newline="\n") as file:
    file.write(text)
PY
python3 write.py
export LD_LIBRARY_PATH="$tmp/unpacked/usr/lib/x86_64-linux-gnu:$tmp/unpacked/lib/x86_64-linux-gnu"
shown() { tr -d '\f' | sed '/^$/d; s/\xc2\xad/<U+00AD>/g'; }
{
    echo "pdftotext:"
    unpacked/usr/bin/pdftotext letter.pdf - | shown
    echo "pdftotext -raw:"
    unpacked/usr/bin/pdftotext -raw letter.pdf - | shown
    echo "mutool:"
    unpacked/usr/bin/mutool draw -q -F txt letter.pdf 2> messages | shown
} | tee seen
cat > stated <<'TXT'
pdftotext:
Bydelen i NordNorge viser til 20172018 og paragraf 412, om helseog omsorg: ja nei. En konsekvensutred<U+00AD>
ningen mangler.
pdftotext -raw:
Bydelen i Nord-
Norge viser til 2017-
2018 og paragraf 4-
12, om helse-
og omsorg: ja -
nei. En konsekvensutred<U+00AD>
ningen mangler.
mutool:
Bydelen i Nord-
Norge viser til 2017-
2018 og paragraf 4-
12, om helse-
og omsorg: ja -
nei. En konsekvensutred-
ningen mangler.
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
