// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/commandparser.h"

#include "app/console/console.h"

#include <QCoreApplication>
#include <limits>

namespace Kodeks {

using namespace Qt::StringLiterals;

CommandParser::CommandParser(const QString &command, const QString &description)
    : m_command(command)
{
    m_parser.setApplicationDescription(description);
    m_parser.addHelpOption();
    m_parser.addPositionalArgument(command, {}, command);
}

CommandParser &CommandParser::positional(const QString &name, const QString &description)
{
    m_parser.addPositionalArgument(name, description, name);
    if (!name.startsWith(u'['))
        ++m_least;
    if (name.contains(u"..."))
        m_most = std::numeric_limits<qsizetype>::max();
    else
        ++m_most;
    return *this;
}

CommandParser &CommandParser::option(const QString &name, const QString &value, const QString &description)
{
    m_parser.addOption({name, description, value});
    return *this;
}

CommandParser &CommandParser::flag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
    return *this;
}

std::optional<int> CommandParser::parse(const QStringList &words)
{
    if (!m_parser.parse(QStringList{u"kodeks"_s} + words))
        return Console::wrongUsage(m_parser.errorText(), m_command);
    if (m_parser.isSet(u"help"_s)) {
        Console::print(m_parser.helpText());
        return Console::Done;
    }
    const qsizetype count = m_parser.positionalArguments().size();
    if (count < m_least)
        return Console::wrongUsage(
            QCoreApplication::translate("Console", "“%1” needs more words.").arg(m_command), m_command);
    if (count > m_most)
        return Console::wrongUsage(QCoreApplication::translate("Console", "“%1” does not know what to do with “%2”.")
                                       .arg(m_command, m_parser.positionalArguments().last()),
            m_command);
    return {};
}

std::optional<int> CommandParser::number(const QString &name, int least, int otherwise) const
{
    if (!isSet(name))
        return otherwise;
    bool isNumber = false;
    const int number = value(name).toInt(&isNumber);
    if (isNumber && number >= least)
        return number;
    Console::wrongUsage(QCoreApplication::translate("Console", "--%1 wants a whole number of at least %2, not “%3”.")
                            .arg(name)
                            .arg(least)
                            .arg(value(name)),
        m_command);
    return {};
}

} // namespace Kodeks
