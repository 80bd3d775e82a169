#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Within a bare Debian 13, as its root: installs /tmp/kodeks.deb, uses it, takes it away. Pictures are left in /tmp/pictures.
set -u -o pipefail
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive HOME=/tmp/home XDG_RUNTIME_DIR=/tmp/runtime
mkdir -p "$HOME" /tmp/pictures
install -d -m 700 "$XDG_RUNTIME_DIR"
cd /tmp || exit
failed=0 running=()
said() { printf 'kodeks: %s\n' "$*" >&2; }
# try SENTENCE COMMAND...: says whether it holds.
try() {
    local sentence=$1 output
    shift
    if output=$("$@" 2>&1); then said "yes: $sentence"; else said "NO: $sentence"; printf '%s\n' "$output" | tail -n 8 >&2; failed=1; fi
}
# until_true COMMAND...: for at most 30 seconds.
until_true() {
    local end=$((SECONDS + 30))
    until "$@"; do [ "$SECONDS" -lt "$end" ] || return 1; read -r -t 0.1 <> <(:) || :; done
}
background() { "$@" >>"$HOME/$1.log" 2>&1 & running+=($!); }
stop_all() { for process in "${running[@]}"; do kill "$process" 2>/dev/null; done; wait "${running[@]}" 2>/dev/null; running=(); }

before=$(dpkg-query -W -f '${Package}\n' | sort)
try "it installs with apt and nothing but Debian" apt-get install -y --no-install-recommends /tmp/kodeks.deb
try "no development package came along" sh -c '! dpkg-query -W -f "\${Package}\n" | grep -e "-dev$"'
try "it says its version" sh -c 'kodeks --version | grep -qx "kodeks [0-9].*"'
try "every file it runs finds its libraries" sh -c \
    '! for file in /usr/bin/kodeks /usr/libexec/kodeks/*; do ldd "$file"; done 2>&1 | grep "not found"'
try "the sample is made" kodeks sample sample.kodeks
for ending in csv xlsx json html odt pdf qdpx; do try "it exports .$ending" kodeks export sample.kodeks "out.$ending"; done
for ending in odt docx html pdf xlsx; do try "it writes the summary as .$ending" kodeks summary sample.kodeks "summary.$ending"; done

# Letters of every form, made of what the program writes itself.
mkdir -p letters
for ending in odt docx html pdf; do cp "summary.$ending" "letters/$ending.$ending"; done
printf '# Høringssvar\n\nSykehjem bør være bydelenes.\n' >letters/markdown.md
printf 'Høringssvar fra Bydel Nord\n\nSykehjem bør være bydelenes.\n' >letters/text.txt
printf 'From: a@example.org\nSubject: Svar\nContent-Type: text/plain; charset=UTF-8\n\nVi mener sykehjem er bydelenes.\n' >letters/mail.eml
printf 'letter,text\nEn,Vi er enige i forslaget.\nTo,Vi er uenige i forslaget.\n' >letters/answers.csv
kodeks new imported.kodeks >/dev/null
try "letters of every form come in" kodeks import imported.kodeks letters
try "all of them" sh -c 'test "$(kodeks list imported.kodeks letters --json | grep -c "\"letter\"\|\"name\"")" -ge 8'
try "a .qdpx comes in" sh -c 'kodeks new q.kodeks && kodeks import q.kodeks out.qdpx'
try "an older document is refused with what to install" sh -c \
    'printf "\320\317\021\340\241\261\032\341" >old.doc; kodeks import q.kodeks old.doc 2>&1 | grep -qi "old.doc"'
try "agreement is reckoned" kodeks agreement sample.kodeks
try "the project is whole" kodeks check sample.kodeks

update-mime-database /usr/share/mime
cp sample.kodeks without-ending
try "a project is known by its ending" sh -c 'gio info -a standard::content-type sample.kodeks | grep -q application/x-kodeks'
try "a project without its ending is known by what is in it" sh -c \
    'gio info -a standard::content-type without-ending | grep -q application/x-kodeks'
try "another SQLite file is not taken for one" sh -c \
    'printf "SQLite format 3\\0" >other; head -c 4000 /dev/zero >>other; ! gio info -a standard::content-type other | grep -q kodeks'
try "its icon is there" test -s /usr/share/icons/hicolor/scalable/apps/org.kodeks.Kodeks.svg
try "man knows it" sh -c 'man kodeks | grep -q "kodeks export"'
try "bash completes its commands" bash -c \
    '. /usr/share/bash-completion/completions/kodeks; COMP_WORDS=(kodeks agr) COMP_CWORD=1; _kodeks; [ "${COMPREPLY[*]}" = agreement ]'

export DISPLAY=:77
background Xvfb $DISPLAY -screen 0 1280x800x24 -nolisten tcp
until_true test -S /tmp/.X11-unix/X77
background openbox
begun=$(date +%s%N)
background kodeks /tmp/sample.kodeks
try "the window opens" timeout 30 xdotool search --sync --onlyvisible --name sample
said "    after $((($(date +%s%N) - begun) / 1000000)) ms"
try "it has the project" until_true sh -c 'xdotool search --name "sample.*Kodeks" >/dev/null'
xdotool sleep 3
try "a picture of it" scrot -o /tmp/pictures/x11.png
stop_all
unset DISPLAY

background weston --backend=headless --renderer=pixman --width=1280 --height=800 --idle-time=0 --debug --socket=kodeks-0 --no-config
try "weston starts" until_true test -S "$XDG_RUNTIME_DIR/kodeks-0"
export WAYLAND_DISPLAY=kodeks-0
WAYLAND_DEBUG=client background kodeks /tmp/sample.kodeks
try "the window opens on Wayland" until_true grep -q 'set_title("sample' "$HOME/kodeks.log"
read -r -t 4 <> <(:) || :
try "a picture of it" sh -c 'cd /tmp/pictures && weston-screenshooter && mv wayland-screenshot*.png wayland.png'
stop_all

try "it goes again" sh -c 'apt-get purge -y kodeks && apt-get autoremove -y --purge'
try "no file of it is left" sh -c '! find / -xdev \( -path /tmp -o -path /proc -o -path /sys -o -path /dev \) -prune -o -iname "*kodeks*" -print | grep .'
try "what it brought along went with it" test "$before" = "$(dpkg-query -W -f '${Package}\n' | sort)"
exit $failed
