// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/manychange.h"

#include "core/model/samepassage.h"
#include "core/project/blindness.h"
#include "core/project/edits/edits.h"
#include "core/project/edits/newcodes.h"
#include "core/project/edittext.h"
#include "core/project/project.h"
#include "core/project/workspace.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Actors = std::pair<ActorId, ActorId>; ///< from, to

/// Whom the passage's task moves from and to after the change; nothing where it is no transfer, or stays as it is.
std::optional<Actors> actorsOf(const Codebook &codebook, const Passage &passage, const ManyChange &change)
{
    if (!change.from && !change.to)
        return {};
    const Direction *now = codebook.direction(change.direction.value_or(passage.direction));
    const bool isTransfer = now && now->kind == Direction::Kind::Transfer;
    if (!isTransfer && !(change.from && change.to))
        return {};
    return Actors{
        change.from.value_or(isTransfer ? now->from : ActorId()), change.to.value_or(isTransfer ? now->to : ActorId())};
}

/// All but what the actors make of the direction.
Passage changed(Passage passage, const ManyChange &change)
{
    passage.task = change.task.value_or(passage.task);
    passage.direction = change.direction.value_or(passage.direction);
    passage.arguments.removeIf([&change](ArgumentId id) { return change.removed.contains(id); });
    for (const ArgumentId id : change.added) {
        if (!passage.arguments.contains(id))
            passage.arguments.append(id);
    }
    return noted(passage, change.notes);
}

bool saysNothing(const Passage &passage)
{
    return !passage.task.isValid() && !passage.direction.isValid() && passage.arguments.isEmpty();
}

/// Finds the directions from one actor to another, and makes those that are not there, each once.
class Transfers
{
public:
    Transfers(Workspace &workspace, const Codebook &codebook)
        : m_workspace(workspace)
        , m_codebook(codebook)
    {
    }

    Result<DirectionId> of(const Actors &actors)
    {
        if (const Direction *known = m_codebook.findTransfer(actors.first, actors.second))
            return known->id;
        if (const auto known = m_made.constFind(actors); known != m_made.constEnd())
            return *known;
        const Actor *from = m_codebook.actor(actors.first);
        const Actor *to = m_codebook.actor(actors.second);
        if (!from || !to)
            return failure(Error::Kind::NotFound, EditText::tr("An actor of the change is no longer in the codebook."));
        const auto made
            = ensureCodes(m_workspace, {.newDirection = NewDirection{Direction::Kind::Transfer, from->name, to->name}});
        return made ? Result<DirectionId>(*m_made.insert(actors, made->direction)) : failed(made);
    }

private:
    Workspace &m_workspace;
    const Codebook &m_codebook; ///< as it was before the edit
    QHash<Actors, DirectionId> m_made;
};

/// Directions that the change needs and the codebook does not have yet, each under a key of its own below zero.
class ImaginedDirections
{
public:
    explicit ImaginedDirections(const Codebook &codebook)
        : m_codebook(codebook)
    {
    }

    DirectionId of(const Actors &actors)
    {
        if (const Direction *known = m_codebook.findTransfer(actors.first, actors.second))
            return known->id;
        if (!m_imagined.contains(actors)) {
            m_imagined.insert(actors, DirectionId(-1 - m_imagined.size()));
            m_names.append(m_codebook.actorName(actors.first) + u" → "_s + m_codebook.actorName(actors.second));
        }
        return m_imagined.value(actors);
    }

    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    const Codebook &m_codebook;
    QHash<Actors, DirectionId> m_imagined;
    QStringList m_names;
};

bool isChange(const Passage &before, const Passage &after)
{
    return PassageKey(before) != PassageKey(after) || before.certainty != after.certainty
        || before.goodQuote != after.goodQuote || before.memo != after.memo;
}

/// How many of the changed ones would be the same as another of their letters.
qsizetype coinciding(const QList<Passage> &ofLetters, const QHash<PassageId, Passage> &after)
{
    QHash<PassageKey, qsizetype> counts;
    for (const Passage &passage : ofLetters)
        ++counts[PassageKey(after.value(passage.id, passage))];
    qsizetype count = 0;
    for (const Passage &passage : after)
        count += counts.value(PassageKey(passage)) > 1 ? 1 : 0;
    return count;
}

} // namespace

Result<ManyPreview> previewChange(
    const Project &project, const QList<PassageId> &passages, const ManyChange &change, const Progress &progress)
{
    qint64 done = 0;
    ManyPreview preview;
    ImaginedDirections directions(project.codebook());
    QHash<PassageId, Passage> after;
    QSet<LetterId> letters;
    for (const PassageId id : passages) {
        if (progress && !progress(done++, passages.size()))
            return failure(Error::Kind::Cancelled, EditText::tr("Looking at what would change was cancelled."));
        const auto before = project.passage(id);
        if (!before)
            return failed(before);
        Passage now = changed(*before, change);
        const auto actors = actorsOf(project.codebook(), *before, change);
        preview.noTransfer += !actors && (change.from || change.to) ? 1 : 0;
        if (actors)
            now.direction = directions.of(*actors);
        preview.saysNothing += saysNothing(now) && now.direction.value() == 0 ? 1 : 0;
        if (!isChange(*before, now))
            continue;
        ++preview.changed;
        after.insert(id, now);
        letters.insert(now.letter);
    }
    QList<Passage> ofLetters;
    for (const LetterId letter : std::as_const(letters)) {
        const auto all = project.passages(letter);
        if (!all)
            return failed(all);
        ofLetters += *all;
    }
    preview.coinciding = coinciding(ofLetters, after);
    preview.newDirections = directions.names();
    return preview;
}

Result<ManyPreview> previewChange(const QString &projectPath, std::optional<CoderId> viewer,
    const QList<PassageId> &passages, const ManyChange &change, const Progress &progress)
{
    const auto project = Blindness::openAs(projectPath, viewer, Project::Access::Read);
    return project ? previewChange(**project, passages, change, progress) : failed(project);
}

Edit Edits::changeMany(const QList<PassageId> &passages, const ManyChange &change)
{
    return {u"change-passages"_s, {{u"count"_s, qint64(passages.size())}},
        [passages, change](Workspace &workspace) -> Result<> {
        if (const auto allowed = workspace.checkMayChange(passages); !allowed)
            return allowed;
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        Transfers transfers(workspace, *codebook);
        qint64 done = 0;
        for (const PassageId id : passages) {
            const auto before
                = workspace.reached(done++, passages.size()).and_then([&] { return workspace.passage(id); });
            if (!before)
                return failed(before);
            Passage now = changed(*before, change);
            if (const auto actors = actorsOf(*codebook, *before, change)) {
                const auto direction = transfers.of(*actors);
                if (!direction)
                    return failed(direction);
                now.direction = *direction;
            }
            if (saysNothing(now))
                return failure(Error::Kind::Invalid,
                    EditText::tr("A passage would be left without task, direction and argument. Remove such passages "
                                 "instead, or leave them something."));
            const auto written = isChange(*before, now) ? workspace.changePassage(now) : Result<>();
            if (!written)
                return written;
        }
        return {};
    }};
}

} // namespace Kodeks
