// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/storage/connection.h"
#include "core/storage/images/quotedtexts.h"
#include "core/storage/images/touchedrow.h"

#include <QCache>
#include <QHash>
#include <functional>
#include <span>

namespace Kodeks {

/// The texts of a project file, as the journal's quotes need them. Throws SQLite::Exception.
class FileTexts : public QuotedTexts
{
public:
    using TextOf = std::function<Result<LetterText>(LetterId)>;

    /// `textOf` may know letters' texts without reading them anew.
    explicit FileTexts(Connection &connection, TextOf textOf = {});

    /// Learns the contents of letters that may not be there any more, or not yet be known to others.
    void learn(const TouchedRow &row);
    [[nodiscard]] Quoted ofLetter(qint64 letter) override;
    [[nodiscard]] std::optional<LetterText> ofContent(qint64 content) override;

private:
    struct Content
    {
        qint64 row = 0;
        bool isLearnt = false;
    };
    [[nodiscard]] Content contentOf(qint64 letter);

    Connection &m_connection;
    TextOf m_textOf;
    QHash<qint64, Content> m_contents; ///< by letter
    QCache<qint64, LetterText> m_texts; ///< by content
};

/// The rows that edits touched, as they lie in the file: blocks of them (`edit_block`). Inside guarded() only.
namespace JournalBlocks {

/// When the last block is written: WhenFull leaves it for the rows that follow, so that these come to lie as if all had
/// been added at once.
enum class Last { Always, WhenFull };

/// Rows of an edit from its row `ordinal` on. Returns how many of them are in blocks now.
qsizetype add(Connection &connection, EditId edit, qint64 ordinal, std::span<const TouchedRow> rows, QuotedTexts &texts,
    Last last = Last::Always);

/// Hands over the rows of an edit, a block at a time, until `take` says no. Damaged if a block cannot be read.
[[nodiscard]] Result<> each(
    Connection &connection, EditId edit, const std::function<bool(QList<TouchedRow> &&rows)> &take);
/// The blocks of all edits (but one that is just being made) as they are, in the order of the journal.
[[nodiscard]] Result<> eachPacked(Connection &connection, const std::function<Result<>(const QByteArray &block)> &take);

[[nodiscard]] Error damaged();

} // namespace JournalBlocks

} // namespace Kodeks
