// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <optional>

namespace Kodeks {

/// Reads the words after a command's name.
class CommandParser
{
public:
    CommandParser(const QString &command, const QString &description);

    /// A word that must be there, or (name in brackets or with "...") may be.
    CommandParser &positional(const QString &name, const QString &description);
    CommandParser &option(const QString &name, const QString &value, const QString &description);
    CommandParser &flag(const QString &name, const QString &description);

    /// The exit code if the command is over already (help shown, wrong usage), else nothing.
    [[nodiscard]] std::optional<int> parse(const QStringList &words);

    [[nodiscard]] QString word(qsizetype index) const { return m_parser.positionalArguments().value(index); }
    [[nodiscard]] QStringList words(qsizetype from) const { return m_parser.positionalArguments().mid(from); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    /// A whole number of at least `least`; wrong usage is said and no number given. Without the option: `otherwise`.
    [[nodiscard]] std::optional<int> number(const QString &name, int least, int otherwise) const;

private:
    QString m_command;
    QCommandLineParser m_parser;
    qsizetype m_least = 0;
    qsizetype m_most = 0;
};

} // namespace Kodeks
