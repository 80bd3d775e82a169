// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Kodeks {

/// The text without the characters that XML 1.0 cannot carry.
[[nodiscard]] QString refiText(const QString &text);

/// What Kodeks says of itself in a description that other programs show: a first line
/// "kodeks: key=value; key=a,b", then the text for people. In values %, ; , and what is no plain character are written
/// %XX (ASCII) or %uXXXX (a UTF-16 unit). README.md of core/exchange has the keys.
class RefiLine
{
public:
    /// Takes the line off a description that has one, leaving the text; otherwise empty, and the text stays.
    [[nodiscard]] static RefiLine takenFrom(QString &description);

    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] bool contains(const QString &key) const;
    [[nodiscard]] QString value(const QString &key) const;
    [[nodiscard]] QStringList list(const QString &key) const;
    /// Keys in the order written.
    [[nodiscard]] QStringList keys() const;

    void addName(const QString &name); ///< where XML cannot carry it as it is
    void add(const QString &key, const QString &value); ///< an empty value is not written
    void add(const QString &key, const QStringList &values);
    /// The description: this line and `text`. A text that XML would change is kept exactly in the line as well.
    [[nodiscard]] QString with(const QString &text) const;

private:
    struct Value
    {
        QString key;
        QString encoded;
    };
    [[nodiscard]] QString encoded(const QString &key) const;

    QList<Value> m_values;
};

} // namespace Kodeks
