# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run, ./test and packaging/inside: finds or makes what the build needs.
#
# Where the system has Qt >= 6.8 and KF6 the build runs there. Elsewhere it runs inside a Debian 13
# root kept in the user's cache folder, keyed by its package list; the checkout is /kodeks in it.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${KODEKS_CACHE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/kodeks}

say() { printf 'kodeks: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

package_list() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@"; }

system_suffices() {
    [ -z "${KODEKS_FORCE_ROOT:-}" ] || return 1
    local probe found
    for probe in cmake ninja c++; do command -v "$probe" >/dev/null || return 1; done
    found=$(mktemp -d) || return 1
    printf '%s\n' 'cmake_minimum_required(VERSION 3.25)' 'project(probe CXX)' \
        'find_package(Qt6 6.8 REQUIRED COMPONENTS Widgets Svg Concurrent LinguistTools Test)' \
        'find_package(KF6SyntaxHighlighting REQUIRED)' 'find_package(SQLiteCpp REQUIRED)' \
        'find_package(PkgConfig REQUIRED)' 'pkg_check_modules(SQLCIPHER REQUIRED sqlcipher)' \
        'pkg_check_modules(ICU REQUIRED icu-i18n)' >"$found/CMakeLists.txt"
    cmake -G Ninja -DCMAKE_MODULE_PATH="$checkout/cmake" -S "$found" -B "$found/b" >/dev/null 2>&1
    local result=$?
    rm -rf "$found"
    return $result
}

# The mirror this machine's apt already uses for Debian; empty if it uses none.
mirror() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 2>/dev/null | head -n 1
}

need_tool() { # command, Debian package
    command -v "$1" >/dev/null && return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "installing $2, which makes the Debian 13 root the build runs in"
        { apt-get install -y --no-install-recommends "$2" || { apt-get update && apt-get install -y --no-install-recommends "$2"; }; } \
            >"$cache/apt.log" 2>&1 && return 0
        die "$2 could not be installed; see $cache/apt.log, or check the network and run: apt-get install $2"
    fi
    die "$2 is not installed; ask an administrator to run: apt-get install mmdebstrap bubblewrap uidmap"
}

make_root() {
    local lists=("$checkout/packaging/packages.txt")
    [ -z "${KODEKS_TOOLS:-}" ] || lists+=("$checkout/packaging/packages-tools.txt")
    local key
    key=$(package_list "${lists[@]}" | sha256sum | cut -c1-16)
    root=$cache/root-$key
    [ ! -e "$root/.complete" ] || return 0
    mkdir -p "$cache" || die "the cache folder $cache cannot be written; set KODEKS_CACHE to a folder that can"
    need_tool mmdebstrap mmdebstrap
    need_tool bwrap bubblewrap
    need_tool flock util-linux
    exec 9>"$cache/lock"
    flock 9
    if [ ! -e "$root/.complete" ]; then fill_root "$(package_list "${lists[@]}" | paste -sd,)"; fi
    flock -u 9
}

fill_root() { # comma-separated packages
    local uri mode=unshare free
    uri=$(mirror)
    [ -n "$uri" ] || die "no Debian mirror is set up in this machine's apt; add one to its sources, then run this again"
    [ "$(id -u)" != 0 ] || mode=root
    free=$(df -Pk "$cache" | awk 'NR==2 {print int($4/1024)}')
    [ "$free" -ge 2500 ] || die "the cache folder $cache has $free MiB free and the Debian 13 root needs 2500; free some space or set KODEKS_CACHE"
    say "making a Debian 13 root in $root (about 1.3 GB, once)"
    remove_root "$root.part"
    if ! mmdebstrap --mode="$mode" --variant=apt --include="$1" trixie "$root.part" "$uri" \
            2> >(tee "$cache/root.log" | show_progress); then
        tail -n 5 "$cache/root.log" >&2
        remove_root "$root.part"
        die "the Debian 13 root could not be made; if the mirror was not reached, check the network, then run this again (log: $cache/root.log)"
    fi
    run_in "$root.part" true || die "programs cannot be started in the Debian 13 root; this machine must allow user namespaces (or run as root)"
    mv "$root.part" "$root" && : >"$root/.complete"
}

remove_root() {
    [ -e "$1" ] || return 0
    rm -rf "$1" 2>/dev/null || mmdebstrap --unshare-helper rm -rf "$1"
}

# mmdebstrap's own progress bar on a terminal, its steps as lines elsewhere.
show_progress() {
    if [ -t 2 ]; then cat >&2; else grep --line-buffered -E '^I: (running|downloading|extracting|installing|success)' | sed -u 's/^I: /kodeks:   /' >&2; fi
}

run_in() { # root, command...: nothing of the caller's machine but the checkout, shared/ beside it and the compiler cache
    local in=$1; shift
    mkdir -p "$cache/ccache"
    local beside=()
    [ ! -d "$checkout/../shared" ] || beside=(--ro-bind "$checkout/../shared" /shared)
    bwrap --bind "$in" / --dev /dev --proc /proc --tmpfs /tmp --tmpfs /run \
        --bind "$checkout" /kodeks "${beside[@]}" --bind "$cache/ccache" /var/cache/ccache \
        --unshare-pid --die-with-parent --chdir /kodeks --clearenv \
        --setenv PATH /usr/bin:/bin:/usr/sbin:/sbin --setenv HOME /tmp --setenv LANG C.UTF-8 --setenv TERM "${TERM:-dumb}" \
        --setenv CCACHE_DIR /var/cache/ccache --setenv CI "${CI:-}" "$@"
}

# Sets `root`: empty where the system itself suffices.
prepare() {
    root=
    system_suffices || make_root
}

inside() { # command...: in the checkout, with what the build needs
    if [ -n "$root" ]; then run_in "$root" "$@"; else (cd "$checkout" && CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} "$@"); fi
}

build() { # preset
    local log=$checkout/build/$1.log
    mkdir -p "$checkout/build"
    if [ ! -e "$checkout/build/$1/build.ninja" ]; then
        say "configuring ($1)"
        inside cmake --preset "$1" >"$log" 2>&1 || { tail -n 30 "$log" >&2; die "the build could not be configured; see $log"; }
    fi
    [ -z "$(inside ninja -C "build/$1" -n 2>/dev/null | grep -v -e 'no work to do' -e 'Entering directory')" ] && return 0
    say "building ($1)"
    inside env NINJA_STATUS='kodeks:   [%f/%t] ' cmake --build --preset "$1" || die "the build failed; the messages are above"
}
