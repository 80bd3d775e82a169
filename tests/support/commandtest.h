// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace Kodeks {

/// What a command said.
struct Ran
{
    int exit = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

/// A test that runs commands of `kodeks`, in English and without a display, in a folder of its own.
class CommandTest : public QObject
{
protected:
    [[nodiscard]] Ran run(const QStringList &words, const QString &folder = {}) const;
    /// The same, with other variables beside those of environment().
    [[nodiscard]] Ran runWith(const QMap<QString, QString> &variables, const QStringList &words) const;
    /// English and without a display.
    [[nodiscard]] static QProcessEnvironment environment();
    [[nodiscard]] Ran runLine(const QString &words) const; ///< the same, divided at spaces
    /// Runs a command that has to exit with 0; the test fails if it does not.
    void must(const QString &words) const;
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;

    /// What runWith() takes for an answer in Norwegian.
    static inline const QMap<QString, QString> norwegian{
        {QStringLiteral("LC_ALL"), QString()}, {QStringLiteral("LANG"), QStringLiteral("nb_NO.UTF-8")}};

    QTemporaryDir m_folder;
};

} // namespace Kodeks
