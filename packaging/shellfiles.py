#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/shellfiles.py KODEKS FOLDER: the man page and what bash, zsh and fish complete, of the program KODEKS.

All is made of what `kodeks --describe` and `kodeks COMMAND --describe` say, which is the list that --help prints.
Files: kodeks.1, kodeks.bash, _kodeks, kodeks.fish.
"""
import json
import os
import pathlib
import subprocess
import sys


def described(program, *words):
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en")
    answer = subprocess.run([program, *words, "--describe"], capture_output=True, env=environment, check=True)
    return json.loads(answer.stdout)


def study(program):
    """{"version", "commands": [{"name", "summary", "description", "words": [{"name", "description"}], "options": [...]}]}"""
    whole = described(program)
    for command in whole["commands"]:
        command.update(described(program, command["name"]))
    return whole


def options(whole):
    """[(option that stands in a command's place, what it does)]"""
    return [(option["name"], option["summary"]) for option in whole["options"]]


def choices(option):
    """The values an option or a word is one of, if its name says so: "rfc|excel"."""
    name = option.get("value", option["name"]).strip("[]")
    parts = name.split("|")
    return parts if len(parts) > 1 and not any(part != part.lower() or part.startswith(".") for part in parts) else []


def takes_file(option):
    return any(sign in option["value"] for sign in ("FILE", "OUT", "PATH")) or "." in option["value"]


# man


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("“", "\\(lq").replace("”", "\\(rq").replace("…", "...")
    text = text.replace("’", "'").replace("\n", " ").replace("|", "|\\:")
    return "\\&" + text if text[:1] in (".", "'") else text


def placeholder(option):
    return " \\fI" + roff(option["value"]) + "\\fR" if option["value"] else ""


def man(whole):
    lines = [
        '.\\" SPDX-FileCopyrightText: 2026 The Kodeks developers',
        '.\\" SPDX-License-Identifier: GPL-3.0-or-later',
        f'.TH KODEKS 1 "" "Kodeks {whole["version"]}" "User Commands"',
        ".ad l",
        ".nh",
        ".SH NAME",
        "kodeks \\- code consultation letters by hand",
        ".SH SYNOPSIS",
        ".B kodeks",
        "[\\fIPROJECT\\fR]",
        ".br",
        ".B kodeks",
        "\\fICOMMAND\\fR [\\fIWORD\\fR...] [\\fIOPTION\\fR...]",
        ".SH DESCRIPTION",
        "Without a command the window is opened, with a project if one is named. Each command does one thing without a",
        "window or a display. A command that fails changes nothing.",
        ".SH OPTIONS",
    ]
    for option, text in options(whole):
        lines += [".TP", f"\\fB{roff(option)}\\fR", roff(text)]
    lines.append(".SH COMMANDS")
    for command in whole["commands"]:
        words = " ".join("\\fI" + roff(word["name"]) + "\\fR" for word in command["words"])
        lines += [f'.SS "kodeks {roff(command["name"])}"', f"\\fBkodeks {roff(command['name'])}\\fR {words}".rstrip()]
        lines += [".PP", roff(command["description"])]
        for word in command["words"]:
            lines += [".TP", f"\\fI{roff(word['name'])}\\fR", roff(word["description"])]
        for option in command["options"]:
            lines += [".TP", f"\\fB{roff('--' + option['name'])}\\fR{placeholder(option)}", roff(option["description"])]
    lines += [
        ".SH EXIT STATUS",
        ".TP",
        "0",
        "done",
        ".TP",
        "1",
        "the work failed; one line on standard error says what is wrong and what to do",
        ".TP",
        "2",
        "wrong usage",
        ".SH ENVIRONMENT",
        ".TP",
        "KODEKS_PASSPHRASE",
        "the passphrase of an encrypted project",
        ".SH SEE ALSO",
        "The handbook is in the program: press F1 in the window.",
        "",
    ]
    return "\n".join(lines)


# bash


def bash(whole):
    names = " ".join(command["name"] for command in whole["commands"])
    lines = [
        "# SPDX-FileCopyrightText: 2026 The Kodeks developers",
        "# SPDX-License-Identifier: GPL-3.0-or-later",
        "# bash completion of kodeks",
        "_kodeks()",
        "{",
        "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} options='' place=$((COMP_CWORD - 2))",
        "    COMPREPLY=()",
        "    if [ \"$COMP_CWORD\" -eq 1 ]; then",
        f"        COMPREPLY=($(compgen -W '{names} {' '.join(name for name, _ in options(whole))}' -- \"$current\"))",
        "        compopt -o filenames 2>/dev/null",
        "        COMPREPLY+=($(compgen -f -X '!*.kodeks' -- \"$current\") $(compgen -d -- \"$current\"))",
        "        return",
        "    fi",
        "    case ${COMP_WORDS[1]} in",
    ]
    for command in whole["commands"]:
        lines.append(f"    {command['name']})")
        lines.append(f"        options='{' '.join('--' + option['name'] for option in command['options'])} --help'")
        valued = [option for option in command["options"] if option["value"]]
        if valued:
            lines.append("        case $previous in")
            for option in valued:
                lines.append(f"        --{option['name']}) {bash_value(option)}; return ;;")
            lines.append("        esac")
        for place, word in enumerate(command["words"]):
            if choices(word):
                lines.append(f"        if [ \"$place\" -eq {place} ] && [[ $current != -* ]]; then"
                             f" COMPREPLY=($(compgen -W '{' '.join(choices(word))}' -- \"$current\")); return; fi")
        lines.append("        ;;")
    lines += [
        "    esac",
        "    if [[ $current == -* ]]; then",
        "        COMPREPLY=($(compgen -W \"$options\" -- \"$current\"))",
        "    else",
        "        compopt -o filenames 2>/dev/null",
        "        COMPREPLY=($(compgen -f -- \"$current\"))",
        "    fi",
        "}",
        "complete -F _kodeks kodeks",
        "",
    ]
    return "\n".join(lines)


def bash_value(option):
    if choices(option):
        return f"COMPREPLY=($(compgen -W '{' '.join(choices(option))}' -- \"$current\"))"
    return "compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- \"$current\"))" if takes_file(option) else ":"


# zsh


def zsh_quoted(text):
    return text.replace("'", "’").replace("[", "(").replace("]", ")").replace(":", "\\:").replace("\n", " ")


def zsh_action(option, name):
    if choices(option):
        return "(" + " ".join(choices(option)) + ")"
    if name == "PROJECT":
        return '_files -g "*.kodeks"'
    return "_files" if takes_file({"value": name}) or name.startswith("OTHER") else " "


def zsh(whole):
    lines = [
        "#compdef kodeks",
        "# SPDX-FileCopyrightText: 2026 The Kodeks developers",
        "# SPDX-License-Identifier: GPL-3.0-or-later",
        "_kodeks() {",
        "    if (( CURRENT == 2 )); then",
        "        local -a commands=(",
    ]
    lines += [f"            '{command['name']}:{zsh_quoted(command['summary'])}'" for command in whole["commands"]]
    lines += [
        "        )",
        "        _describe -t commands 'command of kodeks' commands",
        "        _arguments " + " ".join(f"'{name}[{zsh_quoted(text)}]'" for name, text in options(whole)),
        '        _files -g "*.kodeks"',
        "        return",
        "    fi",
        "    local command=$words[2]",
        "    shift words; (( CURRENT-- ))",
        "    case $command in",
    ]
    for command in whole["commands"]:
        lines.append(f"    {command['name']})")
        pieces = ["'--help[what this command can do]'"]
        for option in command["options"]:
            value = f":{zsh_quoted(option['value'])}:{zsh_action(option, option['value'])}" if option["value"] else ""
            pieces.append(f"'*--{option['name']}[{zsh_quoted(option['description'])}]{value}'")
        for word in command["words"]:
            name = word["name"].strip("[]")
            kind = "*:" if name.endswith("...") else "::" if word["name"].startswith("[") else ":"
            shown = name.removesuffix("...")
            pieces.append(f"'{kind}{zsh_quoted(shown)}:{zsh_action(word, shown)}'")
        lines.append("        _arguments \\\n            " + " \\\n            ".join(pieces))
        lines.append("        ;;")
    lines += ["    esac", "}", '_kodeks "$@"', ""]
    return "\n".join(lines)


# fish


def fish_quoted(text):
    return text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", " ")


def fish(whole):
    lines = [
        "# SPDX-FileCopyrightText: 2026 The Kodeks developers",
        "# SPDX-License-Identifier: GPL-3.0-or-later",
    ]
    for name, text in options(whole):
        lines.append(f"complete -c kodeks -n __fish_use_subcommand -l {name[2:]} -d '{fish_quoted(text)}'")
    for command in whole["commands"]:
        lines.append(f"complete -c kodeks -n __fish_use_subcommand -a {command['name']}"
                     f" -d '{fish_quoted(command['summary'])}'")
        seen = f"'__fish_seen_subcommand_from {command['name']}'"
        for option in command["options"]:
            value = ""
            if option["value"]:
                value = f" -x -a '{' '.join(choices(option))}'" if choices(option) else " -r" \
                    + (" -F" if takes_file(option) else " -f")
            lines.append(f"complete -c kodeks -n {seen} -l {option['name']}{value}"
                         f" -d '{fish_quoted(option['description'])}'")
        for word in command["words"]:
            if choices(word):
                lines.append(f"complete -c kodeks -n {seen} -a '{' '.join(choices(word))}'")
    return "\n".join(lines) + "\n"


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    whole = study(program)
    folder.mkdir(parents=True, exist_ok=True)
    for name, write in (("kodeks.1", man), ("kodeks.bash", bash), ("_kodeks", zsh), ("kodeks.fish", fish)):
        (folder / name).write_text(write(whole), encoding="utf-8")


if __name__ == "__main__":
    main()
