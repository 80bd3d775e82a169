# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # checkout and root are set by environment.sh
# Sourced by ./test: which tests have passed today with exactly the programs and files that stand now.

known=$checkout/build/dev/passed

# files_stamp [sources]: one name for all that tests read or start beside their own program: what is not compiled in the
# checkout (sources: what is compiled too, and the window), shared/ beside it, the root, the day, and what the caller has set.
files_stamp() {
    local programs=(kodeks kodeks-pdf kodeks-scan) compiled=(! -name '*.cpp' ! -name '*.h')
    [ $# -eq 0 ] || { programs+=(kodeks-window) compiled=(); }
    {
        date +%F
        printf '%s\n' "$root"
        env | grep -E '^(KODEKS_|QTEST_|QT_)' | sort
        find . \( -path ./build -o -path ./.git \) -prune -o -type f "${compiled[@]}" -print0 | sort -z | xargs -0 sha256sum
        find ../shared/ -type f -printf '%p %s %T@\n' | sort
        stat -c '%n %s %Y' "${programs[@]/#/build/dev/app/}"
    } 2>/dev/null | sha256sum | cut -c1-32
}

# list_tests: a line "NAME STAMP" for each test.
list_tests() {
    local files sources name
    files=$(files_stamp)
    sources=$(files_stamp sources)
    inside ctest --preset dev --show-only | sed -n 's/^ *Test *#[0-9]*: *//p' | while read -r name; do
        case $name in
        core/* | ui/*) printf '%s %s-%s\n' "$name" "$files" "$(stat -L -c %s-%Y "build/dev/tests/$name" 2>/dev/null)" ;;
        *) printf '%s %s-%s\n' "$name" "$sources" "$(stat -L -c %s-%Y "build/dev/tests/$name" 2>/dev/null)" ;;
        esac
    done | sort
}

# run_new_tests CTEST-ARGUMENT...: runs those that are not known to pass, and says how many are.
run_new_tests() {
    local tests passed names count all status
    tests=$(list_tests)
    passed=$(comm -12 <(printf '%s\n' "$tests") <(sort -u "$known" 2>/dev/null))
    count=$(grep -c . <<<"$passed") all=$(grep -c . <<<"$tests")
    if [ "$count" -gt 0 ]; then
        say "$count of $all tests have passed today with these very programs and files and are not run again (./test --all runs them)"
        [ "$count" -lt "$all" ] || return 0
    fi
    names=$(cut -d' ' -f1 <<<"$passed" | paste -sd'|')
    inside ctest --preset dev "$@" ${names:+-E "^($names)$"}
    status=$?
    remember_tests "$tests" "$status"
    return $status
}

# remember_tests TESTS STATUS: keeps which of them have passed, by the list of failures that ctest has left.
remember_tests() {
    local failed=$checkout/build/dev/Testing/Temporary/LastTestsFailed.log
    if [ "$2" -eq 0 ]; then
        printf '%s\n' "$1" >"$known"
    elif [ "$2" -eq 8 ] && [ -e "$failed" ]; then
        grep -vFf <(sed 's/^[0-9]*:\(.*\)$/\1 /' "$failed") <<<"$1" >"$known"
    fi
}
