#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
# knowntests.sh PACKAGING: whether ./test runs again what has changed and what has failed, and nothing else; in a checkout
# of two tests, with a stand-in for ctest that says which tests it was asked for.
set -u
checkout=$(mktemp -d) root=
trap 'rm -rf "$checkout"' EXIT
# shellcheck source=packaging/knowntests.sh
. "$1/knowntests.sh"
known=$checkout/build/dev/passed fails=

inside() { # ctest --preset dev --show-only | ctest --preset dev [-E PATTERN]
    if [ "${*: -1}" = --show-only ]; then
        printf '  Test   #1: core/tst_a\n  Test  #22: features/tst_b\nTotal Tests: 2\n'
        return 0
    fi
    local left=${7:-none} log=build/dev/Testing/Temporary/LastTestsFailed.log
    printf '%s\n' core/tst_a features/tst_b | grep -vE "$left" | tee build/ran >/dev/null
    : >"$log"
    [ -z "$fails" ] || { echo "1:$fails" >"$log"; return 8; }
}

runs() { # WHAT IS RUN, WHY
    : >build/ran
    run_new_tests --parallel 2 >/dev/null 2>&1
    [ "$(xargs <build/ran)" = "$1" ] || { echo "$2: \"$(xargs <build/ran)\" was run, not \"$1\""; exit 1; }
}

cd "$checkout" || exit 1
say() { :; }
mkdir -p build/dev/tests/core build/dev/tests/features build/dev/app build/dev/Testing/Temporary core resources
echo 1 | tee build/dev/tests/core/tst_a build/dev/tests/features/tst_b build/dev/app/kodeks build/dev/app/kodeks-window \
    core/a.cpp resources/a.json >/dev/null
runs 'core/tst_a features/tst_b' 'nothing is known'
runs '' 'nothing has changed'
echo 22 >build/dev/tests/core/tst_a
runs 'core/tst_a' 'a program has changed'
echo 22 >resources/a.json
runs 'core/tst_a features/tst_b' 'a file has changed that tests may read'
echo 22 >core/a.cpp
runs 'features/tst_b' 'a source has changed, which only tests of the whole may read'
echo 22 >build/dev/app/kodeks-window
runs 'features/tst_b' 'the window has changed'
KODEKS_OTHER=1 runs 'core/tst_a features/tst_b' 'the caller has set something'
fails=core/tst_a
runs 'core/tst_a features/tst_b' 'that was not the same surroundings'
runs 'core/tst_a' 'a test has failed'
fails=
runs 'core/tst_a' 'it has failed again'
runs '' 'it has passed'
rm "$known"
runs 'core/tst_a features/tst_b' 'all are to be run'
