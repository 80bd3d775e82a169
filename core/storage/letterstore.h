// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/letter.h"
#include "core/model/lettertext.h"

#include <QSet>
#include <utility>

namespace Kodeks {

class Connection;

/// Reads letters; writes their contents, which are only ever added.
namespace LetterStore {

/// All letters by name, with their facts and attributes and without their texts.
[[nodiscard]] Result<QList<Letter>> letters(Connection &connection);
[[nodiscard]] Result<LetterText> text(Connection &connection, LetterId letter);
[[nodiscard]] Result<QByteArray> original(Connection &connection, LetterId letter);
[[nodiscard]] Result<QList<Section>> sections(Connection &connection, LetterId letter);
/// Letters that a coder has marked as done.
[[nodiscard]] Result<QSet<std::pair<LetterId, CoderId>>> done(Connection &connection);

/// A letter's content as it is added.
struct Content
{
    QString sha256;
    QString text;
    QByteArray original;
    QString encoding;
    QList<Section> sections;
};

[[nodiscard]] Result<Content> content(Connection &connection, LetterId letter);

/// The id of the content with this text, added (with its sections, questions and search words) if it is not there yet.
/// Inside a transaction.
[[nodiscard]] Result<qint64> ensureContent(Connection &connection, const Content &content);
/// The id of the row that says a coder has finished a letter, 0 if there is none.
[[nodiscard]] Result<qint64> doneRow(Connection &connection, LetterId letter, CoderId coder);
[[nodiscard]] Result<QList<qint64>> doneRows(Connection &connection, LetterId letter);
[[nodiscard]] Result<QList<qint64>> doneRows(Connection &connection, CoderId coder);
[[nodiscard]] Result<qint64> factRow(Connection &connection, LetterId letter, Fact fact);
[[nodiscard]] Result<QList<qint64>> factRows(Connection &connection, LetterId letter);

/// By the attribute's key.
[[nodiscard]] Result<qint64> attributeRow(Connection &connection, LetterId letter, const QString &key);
[[nodiscard]] Result<QList<qint64>> attributeRows(Connection &connection, LetterId letter);

} // namespace LetterStore

} // namespace Kodeks
