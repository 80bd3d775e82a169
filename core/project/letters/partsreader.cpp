// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/partsreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentMap>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct PartsText
{
    Q_DECLARE_TR_FUNCTIONS(PartsReader)
};

} // namespace

Error cancelledImport()
{
    return {Error::Kind::Cancelled, ImportText::tr("The import was cancelled; no letter was imported."), {}};
}

PartsReader::PartsReader(const ImportOptions &options, const QStringList &known, const Progress &progress)
    : m_options(options)
    , m_known(known)
    , m_progress(progress)
{
    m_pool.setMaxThreadCount(options.jobs > 0 ? options.jobs : QThread::idealThreadCount());
}

Result<PreparedImport> PartsReader::read(const QList<LetterFile> &files)
{
    m_total = files.size();
    const qsizetype batch = qsizetype(4) * m_pool.maxThreadCount();
    for (qsizetype first = 0; first < files.size(); first += batch) {
        QList<Item> items;
        for (const LetterFile &file : files.mid(first, batch))
            items.append(itemOf(file));
        if (!readItems(items))
            return std::unexpected(cancelledImport());
    }
    return std::move(m_prepared);
}

PartsReader::Item PartsReader::itemOf(const LetterFile &file) const
{
    const PartOptions options{m_options.attachments, 0};
    return {{file.path, file.name, QFileInfo(file.path).path()}, [path = file.path, options] {
        return readLetterParts(path, options);
    }, [path = file.path] { return readLetterFile(path); }};
}

PartsReader::Item PartsReader::itemOf(const LetterPart &part, QByteArray bytes, int depth) const
{
    const PartOptions options{m_options.attachments, depth};
    const QString path = part.place + u'/' + part.name;
    const auto read = [bytes, name = part.name, path, options] { return partsFromBytes(bytes, name, path, options); };
    return {{path, part.name, part.place, part.facts, part.remarks}, read,
        [bytes = std::move(bytes)]() -> Result<QByteArray> { return bytes; }, depth};
}

PartsReader::Outcome PartsReader::outcomeOf(const Item &item, const ImportOptions &options)
{
    Outcome outcome{std::nullopt, item.read(), {}};
    if (!outcome.parts || !outcome.parts->letter)
        return outcome;
    ReadLetter read = std::move(*std::exchange(outcome.parts->letter, std::nullopt));
    if (options.keepHeaders)
        read = withHeaders(std::move(read));
    outcome.scanned = read.scanned;
    outcome.letter = understoodPart(std::move(read), item);
    if (options.joinLines)
        joinLines(*outcome.letter);
    return outcome;
}

bool PartsReader::readItems(const QList<Item> &items)
{
    if (m_progress && !m_progress(m_done, m_total))
        return false;
    auto outcomes = QtConcurrent::blockingMapped<QList<Outcome>>(
        &m_pool, items, [this](const Item &item) { return outcomeOf(item, m_options); });
    for (qsizetype i = 0; i < items.size(); ++i) {
        ++m_done;
        if (!take(items.at(i), std::move(outcomes[i])))
            return false;
    }
    return true;
}

bool PartsReader::take(const Item &item, Outcome outcome)
{
    if (item.depth == 0) {
        m_parts = 0;
        m_bytes = 0;
    }
    if (outcome.letter)
        m_prepared.letters.append(*std::move(outcome.letter));
    if (const ScannedPages &scanned = outcome.scanned; !scanned.pages.isEmpty())
        m_prepared.scans.append({item, scanned.sentence, item.bytes, scanned.pages, m_prepared.letters.size() - 1});
    if (!outcome.parts && outcome.parts.error().kind == Error::Kind::NoText) {
        m_prepared.scans.append({item, outcome.parts.error().message, item.bytes});
        return true;
    }
    if (!outcome.parts) {
        refuse(item.path, outcome.parts.error().message);
        return true;
    }
    for (const RefusedPart &refused : std::as_const(outcome.parts->refused))
        refuse(refused.name, refused.reason);
    for (const QString &remark : std::as_const(outcome.parts->remarks))
        m_prepared.report.remarks.append({item.name, remark});
    if (!outcome.parts->attachments.isEmpty())
        m_prepared.attachments.append({item.name, outcome.parts->attachments});
    return takeParts(item, outcome.parts->parts);
}

std::optional<TableLook> PartsReader::lookFor(const QList<LetterPart> &parts) const
{
    const bool any = m_options.tables
        && std::ranges::any_of(parts, [](const LetterPart &part) { return TableLook::concerns(part.name); });
    if (!any)
        return std::nullopt;
    QStringList names = m_known;
    for (const LetterPart &part : parts)
        names.append(part.name);
    return TableLook(names, m_options.columns);
}

bool PartsReader::takeTable(const TableLook &look, const LetterPart &part, const QByteArray &bytes)
{
    TableLook::Found found = look.at(bytes, part.name);
    if (found.table)
        (found.kind == TableKind::Answers ? m_prepared.answers : m_prepared.facts).append(std::move(*found.table));
    else if (!found.refusal.isEmpty())
        refuse(part.place + u'/' + part.name, found.refusal);
    else
        return false;
    ++m_done;
    return true;
}

bool PartsReader::takeParts(const Item &holder, const QList<LetterPart> &parts)
{
    constexpr qint64 batchBytes = qint64(64) * 1024 * 1024;
    const qsizetype batch = qsizetype(4) * m_pool.maxThreadCount();
    m_total += parts.size();
    const std::optional<TableLook> look = lookFor(parts);
    QList<Item> items;
    qint64 bytes = 0;
    for (const LetterPart &part : parts) {
        if (++m_parts > mostParts || m_bytes > mostBytes) {
            refuse(holder.path,
                PartsText::tr("“%1” has more in it than Kodeks takes from one file (%2 letters, %3); divide it, and "
                              "import the rest.")
                    .arg(holder.name, QLocale().toString(mostParts), QLocale().formattedDataSize(mostBytes)));
            break;
        }
        auto read = part.bytes();
        if (!read) {
            refuse(part.place + u'/' + part.name, read.error().message);
            continue;
        }
        m_bytes += read->size();
        if (look && TableLook::concerns(part.name) && takeTable(*look, part, *read))
            continue;
        bytes += read->size();
        items.append(itemOf(part, *std::move(read), holder.depth + 1));
        if (items.size() < batch && bytes < batchBytes)
            continue;
        if (!readItems(std::exchange(items, {})))
            return false;
        bytes = 0;
    }
    return items.isEmpty() || readItems(items);
}

} // namespace Kodeks
