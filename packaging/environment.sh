# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2015 # A && B || die: die ends the script
# Sourced by ./run, ./test and packaging/inside: finds what the build needs, builds, starts the program.
#
# Where the system has Qt >= 6.8 and KF6 all of it happens there. Elsewhere it happens in a Debian 13 root
# kept in the cache folder, keyed by its package list (packaging/root.sh makes it); the checkout is /kodeks in it.

set -u -o pipefail
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${KODEKS_CACHE:-${XDG_CACHE_HOME:-${HOME:-~}/.cache}/kodeks}
root=       # the Debian 13 root in use; empty where the system itself suffices
place=      # where the checkout is for the build

say() { printf 'kodeks: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# Sets `root` and `place`, making the root first if need be.
prepare() {
    mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] ||
        die "the cache folder $cache cannot be written; set KODEKS_CACHE to a folder that can"
    cache=$(cd "$cache" && pwd -P)
    place=$checkout
    system_suffices && return
    place=/kodeks
    local lists=("$checkout/packaging/packages.txt") packages
    [ -z "${KODEKS_TOOLS:-}" ] || lists+=("$checkout/packaging/packages-tools.txt")
    [ -z "${KODEKS_PACKAGING:-}" ] || lists+=("$checkout/packaging/packages-package.txt")
    [ -z "${KODEKS_ORCA:-}" ] || lists+=("$checkout/packaging/packages-orca.txt")
    packages=$(sed -e 's/#.*//' "${lists[@]}" | xargs | tr ' ' ,)
    [ -n "$packages" ] || die "the lists of packages are empty or cannot be read: ${lists[*]}"
    root=$cache/debian13-$(sha256sum <<<"$packages" | cut -c1-16)
    if [ ! -d "$root" ] || ! command -v bwrap >/dev/null; then
        # shellcheck source=packaging/root.sh
        . "$checkout/packaging/root.sh"
        need_tools
    fi
    local refusal
    refusal=$(bwrap --dev-bind / / true 2>&1) ||
        die "bubblewrap cannot start programs here ($refusal); allow user namespaces on this machine, or run this as root"
    [ -d "$root" ] || make_root "$packages"
}

# Whether the build's own find_package calls succeed on this system; asked again only when the system changes.
system_suffices() {
    [ -z "${KODEKS_FORCE_ROOT:-}" ] && type cmake ninja c++ >/dev/null 2>&1 || return 1
    local key known='' answer='' folder
    key=$({
        stat -c '%n %Y' /usr/bin /usr/include /usr/lib/cmake /usr/lib/*/cmake /usr/lib64/cmake /usr/local/lib/cmake 2>/dev/null
        cat "$checkout"/cmake/* "$checkout"/packaging/probe/*
        printf '%s\n' "$PATH" "${CMAKE_PREFIX_PATH:-}" "${CXX:-}"
    } | sha256sum | cut -c1-16)
    { read -r known answer <"$cache/system"; } 2>/dev/null
    if [ "$known" != "$key" ]; then
        folder=$(mktemp -d) || return 1
        cmake -G Ninja -S "$checkout/packaging/probe" -B "$folder" >"$cache/system.log" 2>&1 && answer=yes || answer=no
        rm -rf "$folder"
        echo "$key $answer" >"$cache/system"
    fi
    [ "$answer" = yes ]
}

# inside COMMAND...: runs it at the top of the checkout, where the build happens. In the root nothing of the caller's
# machine is seen but the checkout, shared/ beside it and the compiler cache.
inside() {
    mkdir -p "$cache/ccache"
    if [ -z "$root" ]; then
        (cd "$checkout" && CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} exec "$@")
        return
    fi
    local arguments=(--bind "$root" / --dev /dev --proc /proc --tmpfs /tmp --tmpfs /run
        --bind "$checkout" /kodeks --bind "$cache/ccache" /var/cache/ccache
        --unshare-pid --die-with-parent --chdir /kodeks --clearenv) name
    [ ! -d "$checkout/../shared" ] || arguments+=(--ro-bind "$checkout/../shared" /shared)
    for name in $(compgen -e | grep -E '^(CI|TERM|SOURCE_DATE_EPOCH|KODEKS_.*|CMAKE_.*|CTEST_.*|NINJA_STATUS|QTEST_.*|QT_LOGGING_RULES|[A-Z]*SAN_OPTIONS)$'); do
        arguments+=(--setenv "$name" "${!name}")
    done
    bwrap "${arguments[@]}" --setenv PATH /usr/bin:/usr/sbin --setenv HOME /tmp --setenv LANG C.UTF-8 \
        --setenv CCACHE_DIR /var/cache/ccache "$@"
}

# build PRESET [TARGET]: configures and builds; silent when there is nothing to do.
build() {
    local folder=$checkout/build/$1
    mkdir -p "$checkout/build" 2>/dev/null && [ -w "$checkout/build" ] ||
        die "the folder $checkout/build cannot be written, and the program is built there"
    exec 9>"$checkout/build/.lock"
    flock -n 9 || { say "waiting for another build of this checkout"; flock 9; }
    if [ ! -e "$folder/build.ninja" ] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$place" "$folder/CMakeCache.txt"; then
        rm -rf "$folder"
    fi
    if [ ! "$folder/build.ninja" -nt "$checkout/CMakePresets.json" ]; then
        say "configuring"
        inside cmake --preset "$1" >"$folder.log" 2>&1 ||
            { tail -n 20 "$folder.log" >&2; die "the build could not be configured; the whole log is in $folder.log"; }
        touch "$folder/build.ninja"
    fi
    NINJA_STATUS='@%p ' inside ninja -C "build/$1" "${@:2}" 2>&1 | show_build ||
        die "the build failed; the compiler's messages are above"
    exec 9>&-
}

# Ninja's output with its steps as one moving line on a terminal, as one line per tenth elsewhere.
show_build() {
    local line percent last='' shown=
    while IFS= read -r line; do
        case $line in
        'ninja: no work'* | 'ninja: Entering'* | *'Re-checking globbed'* | '-- '*) continue ;;
        @*%\ *)
            percent=${line%%\%*} percent=$((${percent#@}))
            if [ -t 2 ]; then
                printf '\r\033[Kkodeks: building %s%% %.50s' "$percent" "${line##*[/ ]}" >&2
                shown=yes
            elif [ "${percent%?}" != "$last" ]; then
                say "building $percent%"
                last=${percent%?}
            fi
            ;;
        *) printf '%s%s\n' "${shown:+$'\n'}" "$line" >&2; shown= ;;
        esac
    done
    [ -z "$shown" ] || printf '\r\033[K' >&2
}

# start_program ARGUMENTS...: becomes the program just built, with the caller's folder, files, display, D-Bus and fonts.
# In front of the caller's files lies the root's /usr, since the program needs its libraries, and what fontconfig knows
# of the fonts there, which it would look through anew at each start.
start_program() {
    local program=$checkout/build/dev/app/kodeks
    prefer_utf8
    [ -n "$root" ] || exec "$program" "$@"
    lend_locales
    local arguments=(--dev-bind / / --ro-bind "$root/usr" /usr) path
    for path in /etc/alternatives /etc/ld.so.cache /var/cache/fontconfig; do
        [ ! -e "$path" ] || arguments+=(--ro-bind "$root$path" "$path")
    done
    [ ! -d /usr/local ] || arguments+=(--bind /usr/local /usr/local)
    [ ! -d /usr/share/icons ] || arguments+=(--ro-bind /usr/share/icons /usr/share/icons)
    [ ! -d /usr/share/fonts ] || arguments+=(--ro-bind /usr/share/fonts /usr/share/fonts/caller)
    unset LD_LIBRARY_PATH LD_PRELOAD QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE \
        LOCPATH GCONV_PATH
    export FONTCONFIG_FILE=${FONTCONFIG_FILE:-$root/etc/fonts/fonts.conf}
    # A signal that ends bwrap reaches the program too.
    exec bwrap "${arguments[@]}" --chdir "$PWD" /usr/bin/setpriv --pdeathsig TERM -- "$program" "$@"
}

# Qt complains of every locale that is not UTF-8, so a bare C becomes C.UTF-8.
prefer_utf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) if [ -n "${LC_ALL:-}" ]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi ;;
    esac
}

# The root knows only C.UTF-8, and Qt takes the language from the locale's name alone: the caller's names are added.
lend_locales() {
    local name folder=$root/usr/lib/locale
    for name in $(env | grep -oP '^(LANG|LC_[A-Z]+)=\K\w+(?=\.(UTF-8|utf8)$)'); do
        [ -e "$folder/$name.utf8" ] || ln -s C.utf8 "$folder/$name.utf8" 2>/dev/null
    done
}
