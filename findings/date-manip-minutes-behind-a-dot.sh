#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Perl's Date::Manip: in Norwegian half past two, "kl. 14.30", is eighteen minutes past.
#
# Version: Debian libdate-manip-perl 6.91-1.
#
# ParseDate reads days and times as a language writes them, of which Norwegian is one: it knows the names of its months
# and days, and "kl." (at the hour of).
#
# Expected: "kl. 14.30" is 14:30. A dot is what Norwegian has between hours and minutes, with a colon as the other sign,
# and no one writes decimals with it. At worst it is not understood.
#
# What happens: behind a dot is a part of an hour. "14.30" is 14 hours and 0.30 of one, 14:18; "23.59" is 23:35:24 and
# "08.05" is 08:03. "12.00" and whole hours are right, and so is all with a colon. The manual has such parts for all
# languages, with a comma or a dot before them, and tells that a language may have other signs for hours and minutes;
# the page on Norwegian lists none. The dots of the day itself, 03.05.2024, are read as Norwegian has them.
#
# Why it matters: an answer of 23.59 on the last day came in at 23.35, and which of two came first changes. As 59
# minutes never make a full hour, each time stays within its own hour, so no table shows that something is wrong. Put a
# colon in before the time is read.
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

deb libdate-manip-perl 6.91-1
cd "$tmp"
cat > read.pl <<'PL'
use strict;
use warnings FATAL => 'all';
use Date::Manip;

Date_Init('Language=Norwegian', 'DateFormat=nonUS', 'SetDate=now,UTC');
for my $time ('12.00', '14.30', '08.05', '23.59', '14:30', '23:59') {
    for my $day ('03.05.2024', 'fredag 3. mai 2024') {
        my $read = ParseDate("$day kl. $time");
        print "$day kl. $time: ", $read ? UnixDate($read, '%Y-%m-%d %H:%M:%S') : 'not understood', "\n";
    }
}
PL
PERL5LIB=$tmp/unpacked/usr/share/perl5 perl read.pl | tee seen
cat > stated <<'TXT'
03.05.2024 kl. 12.00: 2024-05-03 12:00:00
fredag 3. mai 2024 kl. 12.00: 2024-05-03 12:00:00
03.05.2024 kl. 14.30: 2024-05-03 14:18:00
fredag 3. mai 2024 kl. 14.30: 2024-05-03 14:18:00
03.05.2024 kl. 08.05: 2024-05-03 08:03:00
fredag 3. mai 2024 kl. 08.05: 2024-05-03 08:03:00
03.05.2024 kl. 23.59: 2024-05-03 23:35:24
fredag 3. mai 2024 kl. 23.59: 2024-05-03 23:35:24
03.05.2024 kl. 14:30: 2024-05-03 14:30:00
fredag 3. mai 2024 kl. 14:30: 2024-05-03 14:30:00
03.05.2024 kl. 23:59: 2024-05-03 23:59:00
fredag 3. mai 2024 kl. 23:59: 2024-05-03 23:59:00
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
