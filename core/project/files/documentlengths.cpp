// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/reliabilityfiles.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace Kodeks {

namespace {

struct LengthsText
{
    Q_DECLARE_TR_FUNCTIONS(DataTable)
};

/// The text after the last "=" as a number, since a document's name may have one as well.
std::optional<DocumentLength> lengthIn(const QString &text)
{
    const qsizetype sign = text.lastIndexOf(u'=');
    if (sign < 0)
        return {};
    bool isNumber = false;
    const DocumentLength document{
        text.left(sign).trimmed(), QStringView(text).sliced(sign + 1).trimmed().toLongLong(&isNumber)};
    if (!isNumber || document.document.isEmpty() || document.length < 0 || document.length > longestDocument)
        return {};
    return document;
}

/// One or, where every part between commas is one, several.
QList<DocumentLength> lengthsIn(const QString &word)
{
    QList<DocumentLength> lengths;
    for (const QString &part : word.split(u',')) {
        if (const auto length = lengthIn(part)) {
            lengths.append(*length);
            continue;
        }
        const auto whole = lengthIn(word);
        return whole ? QList{*whole} : QList<DocumentLength>();
    }
    return lengths;
}

} // namespace

Result<QList<DocumentLength>> documentLengths(const QStringList &words)
{
    QList<DocumentLength> lengths;
    QSet<QString> documents;
    for (const QString &word : words) {
        const QList<DocumentLength> named = lengthsIn(word);
        if (named.isEmpty())
            return failure(Error::Kind::Invalid,
                LengthsText::tr("--length wants DOCUMENT=N, N being its characters, at most %1, not “%2”.")
                    .arg(QString::number(longestDocument), word.left(80)));
        for (const DocumentLength &length : named) {
            if (documents.contains(length.document))
                return failure(Error::Kind::Invalid,
                    LengthsText::tr("--length names the document “%1” twice.").arg(length.document.left(80)));
            documents.insert(length.document);
            lengths.append(length);
        }
    }
    return lengths;
}

} // namespace Kodeks
