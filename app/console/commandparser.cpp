// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/commandparser.h"

#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "app/console/passphrases.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <limits>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString dashed(const QString &name)
{
    return u"--"_s + name;
}

/// The words before "--", behind which no word is an option.
QStringList beforeDashes(const QStringList &words)
{
    return words.first(words.contains(u"--"_s) ? words.indexOf(u"--"_s) : words.size());
}

} // namespace

CommandParser::CommandParser(const QString &command, const QString &description)
    : m_command(command)
{
    m_parser.setApplicationDescription(description);
    m_parser.addHelpOption();
    m_parser.addPositionalArgument(command, {}, command);
    m_flags.append(u"help"_s);
    option(u"passphrase-file"_s, u"FILE"_s,
        ConsoleText::tr("its first line is the passphrase of an encrypted project (else KODEKS_PASSPHRASE, or asked)"));
}

CommandParser &CommandParser::positional(const QString &name, const QString &description)
{
    m_parser.addPositionalArgument(name, description, name);
    m_describedWords.append(QJsonObject{{u"name"_s, name}, {u"description"_s, description}});
    m_names.append(QString(name).remove(u"..."_s));
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
    m_describedOptions.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}, {u"description"_s, description}});
    m_valued.append(name);
    return *this;
}

CommandParser &CommandParser::text(const QString &name, const QString &value, const QString &description)
{
    m_texts.append(name);
    return option(name, value, description);
}

CommandParser &CommandParser::flag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
    m_describedOptions.append(QJsonObject{{u"name"_s, name}, {u"value"_s, QString()}, {u"description"_s, description}});
    m_flags.append(name);
    return *this;
}

std::optional<int> CommandParser::parse(const QStringList &words)
{
    if (words == QStringList{u"--describe"_s}) {
        describe();
        return Console::Done;
    }
    if (!m_parser.parse(QStringList{u"kodeks"_s} + words))
        return refuseOptions(words);
    if (m_parser.isSet(u"help"_s)) {
        Console::print(m_parser.helpText());
        return Console::Done;
    }
    if (const auto refused = checkValues(beforeDashes(words)))
        return refused;
    if (const auto refused = checkWords())
        return refused;
    return m_newPassphrase ? std::nullopt : unlockProjects(projects(), values(u"passphrase-file"_s));
}

void CommandParser::describe() const
{
    const QJsonObject described{{u"description"_s, m_parser.applicationDescription()}, {u"words"_s, m_describedWords},
        {u"options"_s, m_describedOptions}};
    Console::print(QString::fromUtf8(QJsonDocument(described).toJson()));
}

QStringList CommandParser::projects() const
{
    QStringList paths;
    const QStringList given = m_parser.positionalArguments();
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &name = m_names.at(std::min(i, m_names.size() - 1));
        if (name == u"PROJECT" || name == u"OTHER" || name == u"DAMAGED")
            paths.append(given.at(i));
    }
    return paths;
}

CommandParser &CommandParser::givesNewPassphrase()
{
    m_newPassphrase = true;
    return *this;
}

int CommandParser::refuseOptions(const QStringList &words) const
{
    if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString &name = unknown.constFirst();
        const auto given = std::ranges::find_if(
            words, [&name](const QString &word) { return word.startsWith(u'-') && word.contains(name); });
        const QString thing = given == words.end() ? dashed(name) : given->section(u'=', 0, 0);
        QStringList known;
        for (const QString &each : m_valued + m_flags)
            known.append(dashed(each));
        return refuse(
            thing, ConsoleText::tr("“%1” has no such option.").arg(m_command) + Console::suggestion(thing, known));
    }
    for (const QString &name : m_flags) {
        if (std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(dashed(name) + u'='); }))
            return refuse(dashed(name), ConsoleText::tr("This option takes no value."));
    }
    return refuse(words.constLast(), ConsoleText::tr("This option needs a value behind it."));
}

/// A value that is an option of the command is one that was forgotten.
std::optional<int> CommandParser::checkValues(const QStringList &words) const
{
    for (const QString &name : m_valued) {
        const qsizetype at = words.indexOf(dashed(name));
        const QString next = words.value(at + 1);
        const bool forgotten = at >= 0 && next.startsWith(u"--") && (m_valued + m_flags).contains(next.sliced(2));
        if (forgotten || (isSet(name) && values(name).contains(QString()) && !m_texts.contains(name)))
            return refuse(dashed(name), ConsoleText::tr("This option needs a value behind it."));
    }
    return {};
}

std::optional<int> CommandParser::checkWords() const
{
    const QStringList given = m_parser.positionalArguments();
    if (given.size() < m_least)
        return refuse(m_command, ConsoleText::tr("%1 is missing.").arg(m_names.at(given.size())));
    if (given.size() > m_most)
        return refuse(given.at(m_most), ConsoleText::tr("“%1” takes no further word.").arg(m_command));
    if (given.contains(QString()))
        return refuse(m_command,
            ConsoleText::tr("%1 is empty.").arg(m_names.at(std::min(given.indexOf(QString()), m_names.size() - 1))));
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
    refuse(
        dashed(name), ConsoleText::tr("This is a whole number of at least %1, not “%2”.").arg(least).arg(value(name)));
    return {};
}

std::optional<QString> CommandParser::choice(
    const QString &name, const QStringList &choices, const QString &otherwise) const
{
    if (!isSet(name))
        return otherwise;
    if (choices.contains(value(name)))
        return value(name);
    refuseValue(dashed(name), value(name), choices);
    return {};
}

int CommandParser::refuse(const QString &thing, const QString &message) const
{
    return Console::wrongUsage(thing, message, m_command);
}

int CommandParser::refuseValue(const QString &thing, const QString &value, const QStringList &choices) const
{
    return refuse(thing,
        ConsoleText::tr("This is one of %1, not “%2”.").arg(choices.join(u", "_s), value)
            + Console::suggestion(value, choices));
}

} // namespace Kodeks
