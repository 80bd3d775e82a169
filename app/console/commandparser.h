// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QJsonArray>
#include <optional>

namespace Kodeks {

/// Reads the words after a command's name, and says what is wrong with them.
class CommandParser
{
public:
    CommandParser(const QString &command, const QString &description);

    /// A word that must be there, or (name in brackets or with "...") may be. None may be empty.
    CommandParser &positional(const QString &name, const QString &description);
    /// An option with a value, which may not be empty.
    CommandParser &option(const QString &name, const QString &value, const QString &description);
    /// One whose value may be.
    CommandParser &text(const QString &name, const QString &value, const QString &description);
    CommandParser &flag(const QString &name, const QString &description);

    /// The passphrase that is given is a new one: no project is opened with it.
    CommandParser &givesNewPassphrase();

    /// The exit code if the command is over already (help shown, wrong usage, an encrypted project that its passphrase
    /// does not open), else nothing. For --describe alone the help is shown as one JSON object, from which man pages
    /// and what shells complete are made: {"description", "words": [{"name", "description"}], "options": [{"name",
    /// "value", "description"}]}; "value" is empty for a flag.
    [[nodiscard]] std::optional<int> parse(const QStringList &words);

    [[nodiscard]] QString word(qsizetype index) const { return m_parser.positionalArguments().value(index); }
    [[nodiscard]] QStringList words(qsizetype from) const { return m_parser.positionalArguments().mid(from); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    /// A whole number of at least `least`; wrong usage is said and no number given. Without the option: `otherwise`.
    [[nodiscard]] std::optional<int> number(const QString &name, int least, int otherwise) const;
    /// One of `choices`; wrong usage is said and nothing given. Without the option: `otherwise`.
    [[nodiscard]] std::optional<QString> choice(
        const QString &name, const QStringList &choices, const QString &otherwise) const;

    /// Says what is wrong with `thing` (a word, an option) and where help is; returns the exit code of wrong usage.
    int refuse(const QString &thing, const QString &message) const;
    /// The same of an option or a word that has to be one of `choices` and is `value`.
    int refuseValue(const QString &thing, const QString &value, const QStringList &choices) const;

private:
    [[nodiscard]] QStringList projects() const; ///< the words that name them
    [[nodiscard]] int refuseOptions(const QStringList &words) const;
    [[nodiscard]] std::optional<int> checkValues(const QStringList &words) const;
    [[nodiscard]] std::optional<int> checkWords() const;
    void describe() const;

    QString m_command;
    QCommandLineParser m_parser;
    QStringList m_names; ///< of the words
    QStringList m_valued; ///< the options that have a value
    QStringList m_texts; ///< those of them that may be empty
    QStringList m_flags;
    QJsonArray m_describedWords;
    QJsonArray m_describedOptions;
    bool m_newPassphrase = false;
    qsizetype m_least = 0;
    qsizetype m_most = 0;
};

} // namespace Kodeks
