// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/unnamedmaker.h"

#include <QCoreApplication>
#include <atomic>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct MakerText
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

constexpr auto commandLine = "@command-line"_L1; ///< no coder can be called so, since it is kept without a uuid

std::atomic<bool> &isCommandLine()
{
    static std::atomic<bool> is = false;
    return is;
}

} // namespace

void callUnnamedMakerCommandLine()
{
    isCommandLine() = true;
}

QString unnamedMaker()
{
    return isCommandLine() ? QString(commandLine) : QString();
}

QString makerInWords(const QString &name)
{
    return name == commandLine ? MakerText::tr("command line") : name;
}

} // namespace Kodeks
