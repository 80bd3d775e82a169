// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startwords.h"

#include "app/commandline.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr char lastResort[] = "offscreen";

enum class QtOption { None, Alone, WithValue };

/// Qt takes its options with one dash or two.
QtOption qtOption(const QByteArray &word)
{
    static const QList<QByteArray> valued{"platform", "platformpluginpath", "platformtheme", "plugin", "style",
        "stylesheet", "qwindowgeometry", "qwindowicon", "qwindowtitle", "session", "display", "geometry", "icon",
        "title", "name", "visual"};
    static const QList<QByteArray> alone{"reverse", "nograb", "dograb", "sync", "widgetcount", "qmljsdebugger"};
    if (!word.startsWith('-') || word == "--")
        return QtOption::None;
    const QByteArray name = word.sliced(word.startsWith("--") ? 2 : 1);
    const qsizetype equals = name.indexOf('=');
    if (valued.contains(name))
        return QtOption::WithValue;
    return alone.contains(name) || (equals > 0 && (valued + alone).contains(name.first(equals))) ? QtOption::Alone
                                                                                                 : QtOption::None;
}

bool isPlatform(const QByteArray &word)
{
    return word == "-platform" || word == "--platform";
}

/// Without a folder for its socket a name leads nowhere, and libwayland complains.
bool isWaylandSession()
{
    const QByteArray display = qgetenv("WAYLAND_DISPLAY");
    const bool isNamed = !display.isEmpty() || qgetenv("XDG_SESSION_TYPE") == "wayland";
    return isNamed && (display.startsWith('/') || qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"));
}

} // namespace

StartWords startWords(std::span<char *> argv)
{
    StartWords start;
    start.forQt.push_back(argv.front());
    bool behindDashes = false;
    for (size_t i = 1; i < argv.size(); ++i) {
        const QByteArray word(argv[i]);
        if (word == "--" && !behindDashes && !isCommand(start.words.value(0))) {
            behindDashes = true;
            continue;
        }
        const bool areOthers = behindDashes || isCommand(start.words.value(0));
        const QtOption option = areOthers ? QtOption::None : qtOption(word);
        const bool hasValue = option == QtOption::WithValue && i + 1 < argv.size();
        if (option == QtOption::None || (option == QtOption::WithValue && !hasValue)) {
            start.words.append(QString::fromLocal8Bit(word));
        } else if (isPlatform(word)) {
            start.platform = QByteArray(argv[++i]);
        } else {
            start.forQt.push_back(argv[i]);
            if (hasValue)
                start.forQt.push_back(argv[++i]);
        }
    }
    start.qtCount = static_cast<int>(start.forQt.size());
    start.forQt.push_back(nullptr);
    return start;
}

QByteArray platformsToTry(const QByteArray &asked)
{
    if (!asked.isEmpty())
        return asked + ';' + lastResort;
    return (isWaylandSession() ? "wayland;xcb;"_ba : "xcb;"_ba) + lastResort;
}

bool isWithoutDisplay(const QString &platform, const QByteArray &asked)
{
    return platform == QLatin1StringView(lastResort) && !asked.split(';').contains(lastResort);
}

} // namespace Kodeks
