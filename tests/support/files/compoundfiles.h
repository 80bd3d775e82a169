// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Kodeks {

/// A stream of a compound file; its name is a path of storages with "/" between them.
struct CompoundPart
{
    QString name;
    QByteArray bytes;
};

/// A compound file (MS-CFB) with these streams.
[[nodiscard]] QByteArray compoundOf(const QList<CompoundPart> &parts);

/// A property of text as Outlook's e-mails have it (MS-OXMSG), below `folder` ("" or "STORAGE/").
[[nodiscard]] CompoundPart mapiText(const QString &property, const QString &text, const QString &folder = {});

/// Properties of fixed length, by their numbers, behind a header of `header` bytes.
[[nodiscard]] CompoundPart mapiNumbers(
    const QList<std::pair<quint16, quint64>> &values, qsizetype header = 32, const QString &folder = {});

} // namespace Kodeks
