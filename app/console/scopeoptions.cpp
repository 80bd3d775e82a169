// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/scopeoptions.h"

#include "app/console/console.h"
#include "app/console/consoletext.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

void addScopeOptions(CommandParser &parser, const QString &counted, CountUnit otherwise)
{
    parser.option(u"coder"_s, u"NAME"_s,
        ConsoleText::tr("only this coder's passages; may be given more than once (without it: the consensus if there "
                        "is exactly one, else all coders)"));
    parser.option(u"where"_s, u"EXPRESSION"_s, ConsoleText::tr("only passages that fulfil it, as of “kodeks query”"));
    parser.option(u"unit"_s, countUnitWords().join(u'|'),
        ConsoleText::tr("%1 (%2 without it)").arg(counted, countUnitWord(otherwise)));
}

OptionValue<Scope> scopeAsked(const CommandParser &parser, CountUnit otherwise)
{
    const auto unit = parser.choice(u"unit"_s, countUnitWords(), countUnitWord(otherwise));
    if (!unit)
        return std::unexpected(int(Console::WrongUsage));
    return Scope{parser.values(u"coder"_s), parser.value(u"where"_s), countUnitOf(*unit).value_or(otherwise)};
}

} // namespace Kodeks
