// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/letter.h"
#include "core/model/lettertext.h"
#include "core/model/recognition.h"

#include <QSet>
#include <utility>

namespace Kodeks {

class Connection;

/// Reads letters; writes their contents, which are only ever added.
namespace LetterStore {

/// All letters by name, with their facts and attributes and without their texts.
[[nodiscard]] Result<QList<Letter>> letters(Connection &connection);
[[nodiscard]] Result<std::optional<Letter>> letter(Connection &connection, LetterId id);
[[nodiscard]] Result<LetterText> text(Connection &connection, LetterId letter);
/// What a letter's content has, by the sha256 of its text. Contents are never changed and stay when their letter goes,
/// so this can be read at any later moment than the letter itself.
[[nodiscard]] Result<LetterText> textOf(Connection &connection, const QString &sha256);
/// With `original` (Letter::original) the bytes of a later file with the same text.
[[nodiscard]] Result<QByteArray> originalOf(Connection &connection, const QString &sha256, qint64 original = 0);
[[nodiscard]] Result<QList<Section>> sectionsOf(Connection &connection, const QString &sha256);
/// Letters that a coder has marked as done.
[[nodiscard]] Result<QSet<std::pair<LetterId, CoderId>>> done(Connection &connection);
[[nodiscard]] Result<QList<CoderId>> doneBy(Connection &connection, LetterId letter);

/// A letter's content as it is added.
struct Content
{
    QString sha256;
    QString text;
    QByteArray original; ///< none: the text in UTF-8
    QString encoding;
    QList<Section> sections;
    Recognition recognition{}; ///< where the text was recognised
};

[[nodiscard]] Result<Content> contentOf(Connection &connection, const QString &sha256, qint64 original = 0);

/// Where a content is kept.
struct ContentRow
{
    qint64 content = 0;
    qint64 original = 0; ///< the row of `original`; 0: the bytes are the content's own

    friend bool operator==(const ContentRow &, const ContentRow &) = default;
};

/// The content with this text, added (with its sections, questions, search words and recognition) if it is not
/// there yet; the original bytes beside it where the text came from other bytes first. Inside a transaction.
[[nodiscard]] Result<ContentRow> ensureContent(Connection &connection, const Content &content);
/// The same of many, in their order. The search words come last: a statement with several rows has the index written
/// out first, so that one text after the other would take far longer.
/// Cancelled if `progress` says no.
[[nodiscard]] Result<QList<ContentRow>> ensureContents(
    Connection &connection, const QList<Content> &contents, const Progress &progress = {});
/// The id of the row that says a coder has finished a letter, 0 if there is none.
[[nodiscard]] Result<qint64> doneRow(Connection &connection, LetterId letter, CoderId coder);
[[nodiscard]] Result<QList<qint64>> doneRows(Connection &connection, LetterId letter);
[[nodiscard]] Result<QList<qint64>> doneRows(Connection &connection, CoderId coder);
[[nodiscard]] Result<qint64> factRow(Connection &connection, LetterId letter, Fact fact);
[[nodiscard]] Result<QList<qint64>> factRows(Connection &connection, LetterId letter);
[[nodiscard]] Result<QList<qint64>> proposalRows(Connection &connection, LetterId letter);

/// By the attribute's key.
[[nodiscard]] Result<qint64> attributeRow(Connection &connection, LetterId letter, const QString &key);
[[nodiscard]] Result<QList<qint64>> attributeRows(Connection &connection, LetterId letter);

} // namespace LetterStore

} // namespace Kodeks
