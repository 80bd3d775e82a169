// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalblocks.h"

#include "core/storage/images/imageblock.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int textCacheSize = 4 * 1024 * 1024; // UTF-16 units

struct JournalBlocksText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

FileTexts::FileTexts(Connection &connection, TextOf textOf)
    : m_connection(connection)
    , m_textOf(std::move(textOf))
    , m_texts(textCacheSize)
{
}

void FileTexts::learn(const TouchedRow &row)
{
    if (row.table == Table::Letter)
        m_contents.insert(row.id, {(row.after ? *row.after : *row.before).value("content"_L1).toInteger(), true});
}

FileTexts::Content FileTexts::contentOf(qint64 letter)
{
    const auto known = m_contents.constFind(letter);
    if (known != m_contents.constEnd())
        return *known;
    Statement row(m_connection, "SELECT content FROM letter WHERE id = ?");
    const Content content{row.bind(letter).next() ? row.number(0) : 0, false};
    m_contents.insert(letter, content);
    return content;
}

QuotedTexts::Quoted FileTexts::ofLetter(qint64 letter)
{
    const Content content = contentOf(letter);
    if (content.row <= 0)
        return {};
    if (m_textOf && !content.isLearnt) {
        if (auto known = m_textOf(LetterId(letter)))
            return {content.row, *std::move(known)};
    }
    const auto text = ofContent(content.row);
    return text ? Quoted{content.row, *text} : Quoted();
}

std::optional<LetterText> FileTexts::ofContent(qint64 content)
{
    if (const LetterText *cached = m_texts.object(content))
        return *cached;
    Statement row(m_connection, "SELECT text FROM content WHERE id = ?");
    if (!row.bind(content).next())
        return {};
    LetterText text(row.text(0));
    m_texts.insert(content, new LetterText(text), std::max(1, static_cast<int>(text.string().size())));
    return text;
}

namespace JournalBlocks {

qsizetype add(Connection &connection, EditId edit, qint64 ordinal, std::span<const TouchedRow> rows, QuotedTexts &texts,
    Last last)
{
    Statement insert(connection, "INSERT INTO edit_block(edit, ordinal, count, images) VALUES(?, ?, ?, ?)");
    const auto all = static_cast<qsizetype>(rows.size());
    while (!rows.empty()) {
        const qsizetype count = ImageBlock::fitting(rows);
        if (last == Last::WhenFull && count == static_cast<qsizetype>(rows.size()))
            break;
        const auto first = rows.first(static_cast<size_t>(count));
        insert.bind(edit.value(), ordinal, qint64(count), ImageBlock::packed(first, texts)).run();
        ordinal += count;
        rows = rows.subspan(static_cast<size_t>(count));
    }
    return all - static_cast<qsizetype>(rows.size());
}

Result<> each(Connection &connection, EditId edit, const std::function<bool(QList<TouchedRow> &&rows)> &take)
{
    FileTexts texts(connection);
    Statement block(connection, "SELECT images, count FROM edit_block WHERE edit = ? ORDER BY ordinal");
    block.bind(edit.value());
    while (block.next()) {
        auto rows = ImageBlock::unpacked(block.bytes(0), texts);
        if (!rows || rows->size() != block.number(1))
            return std::unexpected(damaged());
        if (!take(*std::move(rows)))
            break;
    }
    return {};
}

Result<> eachPacked(Connection &connection, const std::function<Result<>(const QByteArray &block)> &take)
{
    Statement block(connection,
        "SELECT images FROM edit_block WHERE edit <= (SELECT max(edit) FROM edit_event) ORDER BY edit, ordinal");
    while (block.next()) {
        if (const auto taken = take(block.bytes(0)); !taken)
            return taken;
    }
    return {};
}

Error damaged()
{
    return {Error::Kind::Damaged,
        JournalBlocksText::tr("What the journal keeps of an edit cannot be read; nothing was changed. Check the "
                              "project, and go back to an earlier copy if it is damaged."),
        {}};
}

} // namespace JournalBlocks

} // namespace Kodeks
