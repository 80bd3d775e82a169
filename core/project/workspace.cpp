// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/workspace.h"

#include "core/model/samepassage.h"
#include "core/project/edittext.h"
#include "core/storage/codebookstore.h"
#include "core/storage/names.h"
#include "core/storage/passagestore.h"
#include "core/storage/reading.h"
#include "core/storage/rows.h"
#include "core/storage/settlements/settlementstore.h"

#include <QRandomGenerator>

namespace Kodeks {

using namespace Qt::StringLiterals;

Workspace::Workspace(Connection &connection, QDateTime now, TextOf textOf, Coder coder, Changer changer)
    : m_connection(connection)
    , m_rows(connection)
    , m_now(std::move(now))
    , m_textOf(std::move(textOf))
    , m_coder(std::move(coder))
    , m_changer(changer)
{
}

void Workspace::tell(Progress progress)
{
    m_progress = std::move(progress);
    m_rows.askAtEach([this] { return reached(0, 0); });
}

Result<> Workspace::reached(qint64 done, qint64 total)
{
    return !m_progress || m_progress(done, total) ? Result<>() : std::unexpected(readingCancelled());
}

Result<Codebook> Workspace::codebook()
{
    return readCodebook(m_connection);
}

Result<Passage> Workspace::passage(PassageId id)
{
    const auto found = PassageStore::one(m_connection, id);
    if (!found)
        return failed(found);
    if (!*found)
        return failure(Error::Kind::NotFound, EditText::tr("That passage is no longer in the project."));
    return **found;
}

Result<> Workspace::checkMayChange(const QList<PassageId> &passages)
{
    if (!m_changer)
        return {};
    QList<Passage> all;
    for (const PassageId id : passages) {
        const auto found = passage(id);
        if (!found)
            return failed(found);
        all.append(*found);
    }
    const auto coders = readCoders(m_connection);
    if (!coders)
        return failed(coders);
    const QString reason = whyNotChange(all, m_changer, *coders);
    return reason.isEmpty() ? Result<>() : failure(Error::Kind::ReadOnly, reason);
}

Result<QString> Workspace::quote(const Passage &passage)
{
    const auto text = m_textOf(passage.letter);
    if (!text)
        return failed(text);
    if (!text->isValid(passage.range)) {
        return failure(Error::Kind::Invalid,
            EditText::tr("Characters %1 to %2 are not a range of the letter, which has %3. Choose a part of its text.")
                .arg(passage.range.start)
                .arg(passage.range.end)
                .arg(text->length()));
    }
    return text->slice(passage.range);
}

Result<Workspace::Placed> Workspace::addPassage(Passage passage)
{
    const auto same = PassageStore::sameAs(m_connection, passage);
    if (!same)
        return failed(same);
    if (!same->isEmpty()) {
        const PassageId known = same->constFirst().id;
        const auto given = giveNotes(known, passage);
        return given ? Result<Placed>(Placed{known, false}) : failed(given);
    }
    const auto quoted = quote(passage);
    if (!quoted)
        return failed(quoted);
    if (passage.uuid.isNull())
        passage.uuid = QUuid::createUuid();
    passage.created = m_now;
    passage.modified = m_now;
    const auto id = m_rows.insertImage(Table::Passage, Rows::passage(passage, *quoted), passage.id.value());
    if (!id)
        return failed(id);
    const auto written = insertArguments(PassageId(*id), passage.arguments);
    if (!written)
        return failed(written);
    return Placed{PassageId(*id)};
}

Result<> Workspace::giveNotes(PassageId id, const Passage &same)
{
    const auto old = passage(id);
    if (!old)
        return failed(old);
    const Passage noted = withNotesOf(*old, same);
    if (noted == *old)
        return {};
    return recodePassage(
        id, {{u"memo"_s, noted.memo}, {u"certainty"_s, noted.certainty}, {u"good_quote"_s, noted.goodQuote ? 1 : 0}});
}

Result<> Workspace::joinSame(PassageId kept, const Passage &gone)
{
    const auto stays = passage(kept);
    if (!stays)
        return failed(stays);
    if (const auto given = giveNotes(kept, gone); !given)
        return given;
    if (const auto renamed = renameInSettlements(gone, stays->uuid); !renamed)
        return renamed;
    return removePassage(gone.id);
}

Result<> Workspace::renameInSettlements(const Passage &gone, const QUuid &kept)
{
    const auto settlements = SettlementStore::naming(m_connection, gone.letter, gone.uuid);
    if (!settlements)
        return failed(settlements);
    for (const Settlement &old : *settlements) {
        const Settlement renamed = withPassageRenamed(old, gone.uuid, kept);
        const auto others = SettlementStore::about(
            m_connection, old.consensus, renamed.passageA.isNull() ? renamed.passageB : renamed.passageA);
        if (!others)
            return failed(others);
        const bool decided = std::ranges::any_of(*others, [&renamed](const Settlement &other) {
            return other.id != renamed.id && other.passageA == renamed.passageA && other.passageB == renamed.passageB;
        });
        const auto done = decided ? m_rows.remove(Table::Settlement, old.id.value())
                                  : m_rows.update(Table::Settlement, old.id.value(), Rows::settlement(renamed));
        if (!done)
            return done;
    }
    return {};
}

Result<> Workspace::changePassage(const Passage &passage)
{
    const auto old = this->passage(passage.id);
    if (!old)
        return failed(old);
    Passage changed = passage;
    changed.uuid = old->uuid;
    changed.letter = old->letter;
    changed.coder = old->coder;
    changed.created = old->created;
    changed.modified = old->modified;
    if (changed == *old)
        return {};
    changed.modified = after(old->modified);
    const auto quoted = quote(changed);
    if (!quoted)
        return failed(quoted);
    const auto updated = m_rows.updateImage(Table::Passage, changed.id.value(), Rows::passage(changed, *quoted));
    if (!updated || changed.arguments == old->arguments)
        return updated;
    return writeArguments(changed.id, changed.arguments);
}

Result<> Workspace::writeArguments(PassageId id, const QList<ArgumentId> &arguments)
{
    const auto old = PassageStore::argumentRows(m_connection, id);
    if (!old)
        return failed(old);
    const auto isSame
        = [](const PassageStore::ArgumentRow &row, ArgumentId argument) { return row.argument == argument; };
    if (std::ranges::equal(*old, arguments, isSame))
        return {};
    for (const auto &row : *old) {
        if (const auto removed = m_rows.remove(Table::PassageArgument, row.id); !removed)
            return removed;
    }
    return insertArguments(id, arguments);
}

Result<> Workspace::insertArguments(PassageId id, const QList<ArgumentId> &arguments)
{
    for (int i = 0; i < arguments.size(); ++i) {
        const auto added = m_rows.insertImage(Table::PassageArgument, Rows::passageArgument(id, arguments.at(i), i));
        if (!added)
            return failed(added);
    }
    return {};
}

Result<> Workspace::recodePassage(PassageId id, QJsonObject columns)
{
    const auto old = m_rows.row(Table::Passage, id.value());
    if (!old)
        return failed(old);
    if (*old)
        columns.insert("modified"_L1, timeWord(after(timeFromWord((*old)->value("modified"_L1).toString()))));
    return m_rows.update(Table::Passage, id.value(), columns);
}

Result<> Workspace::putPassage(const Passage &passage, const QString &quote)
{
    if (passage.id.isValid()) {
        const auto updated = m_rows.updateImage(Table::Passage, passage.id.value(), Rows::passage(passage, quote));
        return updated ? writeArguments(passage.id, passage.arguments) : updated;
    }
    const auto id = m_rows.insertImage(Table::Passage, Rows::passage(passage, quote));
    return id ? insertArguments(PassageId(*id), passage.arguments) : failed(id);
}

QDateTime Workspace::after(const QDateTime &earlier) const
{
    // Copies are told apart by these times: a change must be later than what it changes, whatever the clocks say. Two
    // copies whose clocks are both behind should not come to the same time.
    constexpr int spread = 1000; // ms
    return earlier.isValid() && earlier >= m_now ? earlier.addMSecs(QRandomGenerator::global()->bounded(1, spread))
                                                 : m_now;
}

Result<> Workspace::removeRows(Table table, const Result<QList<qint64>> &ids)
{
    if (!ids)
        return failed(ids);
    for (const qint64 id : *ids) {
        if (const auto removed = m_rows.remove(table, id); !removed)
            return removed;
    }
    return {};
}

Result<> Workspace::removePassage(PassageId id)
{
    if (const auto cleared = writeArguments(id, {}); !cleared)
        return cleared;
    return m_rows.remove(Table::Passage, id.value());
}

} // namespace Kodeks
