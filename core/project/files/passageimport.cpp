// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/passageimport.h"

#include "core/model/samename.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "core/project/workspace.h"
#include "core/storage/codebookstore.h"
#include "core/storage/rows.h"

#include <QCoreApplication>
#include <memory>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PassageImportText
{
    Q_DECLARE_TR_FUNCTIONS(PassageImport)
};

/// Follows from the project and the name, so that copies of a project that read one table have one coder. Random where
/// a coder with another name has it.
Result<QUuid> uuidOfCoder(Workspace &workspace, const QString &name)
{
    const auto project = readProperty(workspace.connection(), u"uuid"_s);
    if (!project)
        return failed(project);
    const auto coders = readCoders(workspace.connection());
    if (!coders)
        return failed(coders);
    const QUuid uuid = coderUuid(project->value, name);
    return std::ranges::contains(*coders, uuid, &Coder::uuid) ? QUuid() : uuid;
}

Result<CoderId> ensureCoder(Workspace &workspace, const Coder *existing, const QString &name)
{
    if (existing)
        return existing->id;
    const auto uuid = uuidOfCoder(workspace, name);
    if (!uuid)
        return failed(uuid);
    if (const auto added = Edits::addCoder({{}, *uuid, name, {}}).make(workspace); !added)
        return failed(added);
    return CoderId(workspace.rows().touched().constLast().id);
}

/// Counts into `outcome` what it does.
Result<> putIn(Workspace &workspace, const QList<Passage> &passages, CoderId coder, PassageImport &outcome)
{
    for (const Passage &read : passages) {
        Passage passage = read;
        passage.coder = coder;
        const auto placed = workspace.reached(outcome.passages + outcome.same, passages.size()).and_then([&] {
            return workspace.addPassage(passage);
        });
        if (!placed)
            return failed(placed);
        ++(placed->isNew ? outcome.passages : outcome.same);
    }
    workspace.details().insert(u"count"_s, qint64(outcome.passages));
    return {};
}

/// Whether there is a code now, and it is the one that was there.
bool isSame(const auto *now, const auto *then)
{
    return now && then && now->text.uuid == then->text.uuid;
}

/// What the passages may name.
struct Named
{
    Codebook codebook;
    QHash<LetterId, QString> texts; ///< SHA-256 of letters
};

/// Whether everything that the passages name is there, and is what it was: a number that is free is given again.
Result<> checkStillThere(const Named &there, const PreparedPassages &prepared)
{
    const Codebook &now = there.codebook;
    const Codebook &then = prepared.codebook;
    const auto isThere = [&](const Passage &passage) {
        const QString text = there.texts.value(passage.letter);
        return !text.isEmpty() && text == prepared.texts.value(passage.letter)
            && (!passage.task.isValid() || isSame(now.task(passage.task), then.task(passage.task)))
            && (!passage.direction.isValid()
                || isSame(now.direction(passage.direction), then.direction(passage.direction)))
            && std::ranges::all_of(
                passage.arguments, [&](ArgumentId id) { return isSame(now.argument(id), then.argument(id)); });
    };
    return std::ranges::all_of(prepared.passages, isThere)
        ? Result<>()
        : failure(Error::Kind::NotFound,
              PassageImportText::tr("A letter or a code that the table names was removed while it was being read, so "
                                    "no passage was imported. Import the table again."));
}

Named namedIn(const Project &project)
{
    Named named{project.codebook(), {}};
    for (const Letter &letter : project.letters())
        named.texts.insert(letter.id, letter.sha256);
    return named;
}

} // namespace

PassageArrival arrivalOf(const Project &project, PreparedPassages prepared)
{
    const Coder *known = project.findCoder(prepared.coder);
    const std::optional<Coder> coder = known ? std::optional(*known) : std::nullopt;
    const auto outcome = std::make_shared<PassageImport>(std::move(prepared.outcome));
    const auto make
        = [there = namedIn(project), prepared = std::move(prepared), coder, outcome](Workspace &workspace) -> Result<> {
        if (prepared.passages.isEmpty())
            return {};
        if (const auto checked = checkStillThere(there, prepared); !checked)
            return checked;
        const auto id = ensureCoder(workspace, coder ? &*coder : nullptr, prepared.coder);
        return id ? putIn(workspace, prepared.passages, *id, *outcome) : failed(id);
    };
    return {{u"import-passages"_s, {}, make}, outcome};
}

Result<PassageImport> importPassages(Project &project, PreparedPassages prepared)
{
    const PassageArrival arrival = arrivalOf(project, std::move(prepared));
    const auto applied = project.apply(arrival.edit);
    return applied ? Result<PassageImport>(*arrival.outcome) : failed(applied);
}

Result<PassageImport> importPassageTable(
    Project &project, const QByteArray &table, const QString &fileName, const QString &coderName)
{
    auto prepared = preparePassages(project, table, fileName, coderName);
    return prepared ? importPassages(project, *std::move(prepared)) : failed(prepared);
}

Result<PassageImport> importPassageTable(Project &project, const QString &csvPath, const QString &coderName)
{
    auto prepared = preparePassages(project, csvPath, coderName);
    return prepared ? importPassages(project, *std::move(prepared)) : failed(prepared);
}

} // namespace Kodeks
