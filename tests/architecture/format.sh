#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
# format.sh CLANG_FORMAT PASSED: whether every source has the style of .clang-format, as packaging/format --check. PASSED
# lists the content (SHA-256) and name of each file that has passed, below those of the program and of .clang-format; a
# file that stands there as it is now is not asked about again.
set -eu
program=$1 passed=$2
now=$passed.now new=$passed.new
trap 'rm -f "$now" "$new"' EXIT
style=$( (sha256sum <.clang-format; "$program" --version) | sha256sum)
find core ui app tests resources -name '*.cpp' -o -name '*.h' | sort | xargs sha256sum >"$now"
[ "$(sed -n 1p "$passed" 2>/dev/null)" = "$style" ] || echo "$style" >"$passed"
grep -vxFf "$passed" "$now" >"$new" || true
echo "$(wc -l <"$now") sources, $(wc -l <"$new") of them not known to have the style yet"
[ -s "$now" ] || exit 1
[ ! -s "$new" ] || cut -c67- "$new" | xargs "$program" --dry-run --Werror
{ echo "$style"; cat "$now"; } >"$passed.all"
mv "$passed.all" "$passed"
