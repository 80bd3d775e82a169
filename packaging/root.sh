# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2015,SC2016,SC2154
# Sourced by packaging/environment.sh where the Debian 13 root is still to be made.

needed_space=3000 # MiB

need_tools() {
    need_tool mmdebstrap mmdebstrap
    need_tool bwrap bubblewrap
    need_tool flock util-linux
    [ "$(id -u)" = 0 ] || need_tool newuidmap uidmap
}

make_root() { # comma-separated packages
    exec 8>"$cache/.lock"
    flock -n 8 || { say "waiting for another checkout that makes the Debian 13 root"; flock 8; }
    if [ ! -d "$root" ]; then fill_root "$1"; fi
    exec 8>&-
}

# As root a missing tool is installed; anybody else is told.
need_tool() { # command, Debian package
    ! command -v "$1" >/dev/null || return 0
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null ||
        die "$2 is not installed; ask an administrator to run: apt-get install mmdebstrap bubblewrap uidmap"
    say "installing $2"
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$2")
    "${install[@]}" </dev/null >"$cache/apt.log" 2>&1 ||
        { apt-get update && "${install[@]}"; } </dev/null >>"$cache/apt.log" 2>&1 ||
        die "$2 could not be installed; check the network (log: $cache/apt.log), then run this again"
}

# The Debian mirror that this machine's apt uses; the second question answers where no lists were loaded yet.
mirror() {
    local codename
    codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    {
        apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian'
        apt-get indextargets --no-release-info --format '$(REPO_URI)' 'Created-By: Packages' 'Component: main' "Release: $codename"
    } 2>/dev/null | head -n 1
}

check_space() { # folder
    local free
    free=$(df -Pk "$1" | awk 'NR==2 {print int($4/1024)}')
    [ "$free" -ge "$needed_space" ] ||
        die "$1 has $free MiB free and making the Debian 13 root takes $needed_space; free some space, or set KODEKS_CACHE to another folder"
}

fill_root() { # comma-separated packages
    local uri part=$root.part scratch=/var/tmp/kodeks-$UID
    clean_up
    uri=${KODEKS_MIRROR:-$(mirror)}
    [ -n "$uri" ] || die "this machine's apt knows no Debian mirror; name one in KODEKS_MIRROR, then run this again"
    check_space "$cache"
    [ "$(id -u)" = 0 ] || check_space "${scratch%/*}"
    apt-config dump Acquire | grep -E '^Acquire::(https?|Check|Retries)' >"$cache/apt.conf"
    /usr/lib/apt/apt-helper -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20 -o Acquire::Retries=1 \
        download-file "${uri%/}/dists/trixie/InRelease" "$cache/InRelease" >"$cache/root.log" 2>&1 ||
        die "the Debian mirror $uri cannot be reached or has no Debian 13; check the network, then run this again"
    say "making a Debian 13 root in $root (once; 1.2 GB)"
    mkdir "$part"
    # An interrupt lets mmdebstrap finish its step and undo its mounts; then this script ends too.
    local interrupted=
    trap 'interrupted=yes' INT TERM HUP
    if fetch_packages "$1" "$uri" 2>&1 | (trap '' INT; exec tee "$cache/root.log") | show_packages; then
        mv "$part" "$root"
    else
        clean_up
        [ -n "$interrupted" ] || say "$(grep '^E:' "$cache/root.log" | tail -n 1)"
        [ -n "$interrupted" ] || die "the Debian 13 root could not be made; check the network and the log $cache/root.log, then run this again"
    fi
    trap - INT TERM HUP
    [ -z "$interrupted" ] || exit 130
}

fetch_packages() { # comma-separated packages, mirror
    local folder arguments=(--variant=apt --verbose --include="$1" --aptopt="$cache/apt.conf")
    for folder in doc man locale; do arguments+=(--dpkgopt="path-exclude=/usr/share/$folder/*"); done
    for folder in kodeks shared var/cache/ccache usr/share/icons usr/share/fonts/caller; do
        arguments+=(--customize-hook="mkdir -p \"\$1/$folder\"")
    done
    if [ "$(id -u)" = 0 ]; then
        # In namespaces of its own, so that not even a killed one leaves processes or mounts.
        unshare --mount --pid --fork --kill-child --mount-proc \
            mmdebstrap --mode=root "${arguments[@]}" trixie "$part" "$2" </dev/null
    else
        # The namespace's users may not enter a private home: made outside of it, brought in as the caller's own files.
        mkdir -m 1777 "$scratch" || { echo "E: $scratch is in the way"; return 1; }
        TMPDIR=$scratch mmdebstrap --mode=unshare --format=tar "${arguments[@]}" trixie - "$2" </dev/null |
            tar -x -C "$part" --exclude='./dev/*' && clean_up_scratch
    fi
}

# Counts the packages in mmdebstrap's output.
show_packages() {
    local line fetched=0 set_up=0
    trap '' INT
    while IFS= read -r line; do
        case $line in
        Get:*.deb* | Get:*\ amd64\ * | Get:*\ all\ *) show_count $((++fetched)) fetched ;;
        'Setting up '*) show_count $((++set_up)) 'set up' ;;
        esac
    done
    [ ! -t 2 ] || printf '\r\033[K' >&2
}

show_count() {
    if [ -t 2 ]; then printf '\r\033[Kkodeks:   %s packages %s' "$1" "$2" >&2; elif [ $(($1 % 25)) = 0 ]; then say "  $1 packages $2"; fi
}

# What an interrupted making left behind.
clean_up() {
    rm -rf --one-file-system "$cache"/debian13-*.part
    [ "$(id -u)" = 0 ] || clean_up_scratch
}

clean_up_scratch() {
    [ -d "$scratch" ] || return 0
    (cd / && mmdebstrap --unshare-helper find "$scratch" -mindepth 1 -delete) 2>/dev/null
    rm -rf "$scratch"
}
