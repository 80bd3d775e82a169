// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/codercopy.h"

#include "core/model/samename.h"
#include "core/project/codercolor.h"
#include "core/project/jobs/newfile.h"
#include "core/project/merging/copies.h"
#include "core/project/project.h"
#include "core/project/workspace.h"
#include "core/storage/codebookstore.h"
#include "core/storage/counting/passagecounts.h"
#include "core/storage/keys/keyring.h"
#include "core/storage/names.h"
#include "core/storage/passages/passagewalks.h"
#include "core/storage/reading.h"
#include "core/storage/rows.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct CoderCopyText
{
    Q_DECLARE_TR_FUNCTIONS(CoderCopy)
};

const StudyRecord *coderNamed(const Study &study, const QString &name)
{
    const QList<StudyRecord> &coders = *study.records.constFind(Table::Coder);
    const auto found = std::ranges::find_if(
        coders, [&](const StudyRecord &coder) { return isSameName(coder.columns.value("name"_L1).toString(), name); });
    return found == coders.end() ? nullptr : &*found;
}

/// Leaves out the other coders, with their memos and done marks.
void keepOnly(Study &study, const StudyRecord *kept)
{
    const qint64 row = kept ? kept->row : 0;
    const QUuid uuid = kept ? kept->uuid : QUuid();
    study.records[Table::Coder].removeIf([row](const StudyRecord &coder) { return coder.row != row; });
    for (const Table table : {Table::Letter, Table::Task, Table::Direction, Table::Actor, Table::Argument}) {
        for (StudyRecord &record : study.records[table]) {
            record.fields.removeIf([&uuid](const auto &field) {
                const bool isOfCoder = field.key().startsWith(u"done.") || field.key().startsWith(u"memo.");
                return isOfCoder && QUuid::fromString(field.key().mid(5)) != uuid;
            });
        }
    }
}

Result<> addProperty(Workspace &workspace, const QString &name, const QString &value)
{
    const auto added = workspace.rows().insert(Table::Property, {{u"name"_s, name}, {u"value"_s, value}});
    return added ? Result<>() : failed(added);
}

/// Who the copy is for, and how it is to be worked with.
Result<> presetCoder(Workspace &workspace, const ProjectSettings &settings, const Coder &coder, bool isNew)
{
    if (isNew) {
        if (const auto added = workspace.rows().insert(Table::Coder, Rows::coder(coder)); !added)
            return failed(added);
    }
    for (const auto &[name, on] : {std::pair{u"blind"_s, settings.blind}, {u"locked"_s, settings.locked},
             {u"suggests_blind"_s, settings.suggestsBlind}}) {
        if (const auto added = on ? addProperty(workspace, name, u"1"_s) : Result<>(); !added)
            return added;
    }
    if (!settings.abbreviations.isEmpty()) {
        if (const auto added = addProperty(workspace, u"abbreviations"_s, ownAbbreviationsWord(settings.abbreviations));
            !added)
            return added;
    }
    return addProperty(workspace, u"coder"_s, uuidWord(coder.uuid));
}

struct Original
{
    Study study;
    QList<PassageSource::Quoted> passages; ///< the coder's, with their places in the list for ids
    QString uuid;
    QList<Coder> coders;
    ProjectSettings settings;
};

Result<Original> readOriginal(Connection &original, const QString &coderName)
{
    return atOneMoment(original, [&]() -> Result<Original> {
        auto study = readStudy(original, StudyPart::Records);
        if (!study)
            return failed(study);
        const StudyRecord *coder = coderNamed(*study, coderName);
        auto passages = coder ? PassageWalks::ofCoder(original, CoderId(coder->row)) : QList<PassageSource::Quoted>();
        if (!passages)
            return failed(passages);
        for (qsizetype i = 0; i < passages->size(); ++i)
            (*passages)[i].first.id = PassageId(i + 1);
        const auto uuid = readProperty(original, u"uuid"_s);
        if (!uuid)
            return failed(uuid);
        const auto coders = readCoders(original);
        if (!coders)
            return failed(coders);
        const auto settings = readSettings(original);
        return settings ? Result<Original>({std::move(*study), std::move(*passages), uuid->value, *coders, *settings})
                        : failed(settings);
    });
}

Result<> fillCopy(Connection &copy, Connection &original, const QString &coderName)
{
    auto read = readOriginal(original, coderName);
    if (!read)
        return failed(read);
    const StudyRecord *known = coderNamed(read->study, coderName);
    if (known && !uuidsFromWord(known->columns.value("consensus_of"_L1).toString()).isEmpty())
        return failure(Error::Kind::Invalid,
            CoderCopyText::tr(
                "“%1” is the consensus of two coders and codes nothing itself. Name the coder whom the copy is for.")
                .arg(coderName));
    const QUuid uuid = known ? known->uuid : coderUuid(read->uuid, coderName);
    keepOnly(read->study, known);
    auto transaction = Transaction::begin(copy);
    if (!transaction)
        return failed(transaction);
    const auto empty = readStudy(copy, StudyPart::Records);
    if (!empty)
        return failed(empty);
    Workspace workspace(copy, QDateTime::currentDateTimeUtc(), {});
    const auto count = [&copy](const QList<RowStore::Touched> &rows) { return PassageCounts::follow(copy, rows); };
    workspace.rows().handOn(count); // it begins without a journal
    StoredPassages none(copy);
    ListedPassages ofCoder(read->passages);
    const TwoCopies copies{*empty, read->study, none, ofCoder};
    const auto joined = joinStudies(copies, {}, 0);
    if (!joined)
        return failed(joined);
    if (const auto written = writeStudy(workspace, copies, *joined, contentsOf(original)); !written)
        return written;
    if (const auto counted = count(workspace.rows().touched()); !counted)
        return counted;
    const Coder coder{{}, uuid, coderName, freeCoderColor(read->coders, uuid)};
    if (const auto preset = presetCoder(workspace, read->settings, coder, !known); !preset)
        return preset;
    return (*transaction)->commit();
}

Result<> makeCopy(const QString &path, Connection &original, const QString &coderName)
{
    const auto title = readProperty(original, u"title"_s);
    if (!title)
        return failed(title);
    Keyring::keyNewAs(path, original.path());
    if (const auto made = Project::create(path, title->value); !made)
        return failed(made);
    const auto copy = Connection::open(path, Connection::Mode::Write);
    return copy ? fillCopy(**copy, original, coderName) : failed(copy);
}

} // namespace

Result<> newCopyForCoder(const QString &projectPath, const QString &newPath, const QString &coderName)
{
    if (coderName.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, CoderCopyText::tr("A copy for a coder needs the coder's name."));
    const auto original = openForReading(projectPath);
    if (!original)
        return failed(original);
    return makeNewFile(newPath, [&](const QString &part) { return makeCopy(part, **original, coderName.trimmed()); });
}

} // namespace Kodeks
