// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/consultationedits.h"

#include "core/model/samename.h"
#include "core/project/edits/properties.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/consultation/consultationstore.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using ConsultationStore::Detail;

Result<> write(Workspace &workspace, const Detail &detail)
{
    if (detail.value.isEmpty()) {
        const auto old = readProperty(workspace.connection(), detail.name);
        if (!old || old->value.isEmpty())
            return old ? Result<>() : failed(old);
    }
    return writeProperty(workspace, detail.name, detail.value);
}

Result<QUuid> letterUuid(Workspace &workspace, LetterId letter)
{
    const auto row = workspace.rows().row(Table::Letter, letter.value());
    if (!row)
        return failed(row);
    if (!*row)
        return failure(Error::Kind::NotFound, EditText::tr("That letter is no longer in the project."));
    return QUuid::fromString((*row)->value("uuid"_L1).toString());
}

Result<> checkProposal(const Task *task, const Direction *direction, const TaskProposal &proposal)
{
    if (!task)
        return failure(Error::Kind::NotFound, EditText::tr("That task is no longer in the codebook."));
    if (task->group)
        return failure(Error::Kind::Invalid,
            EditText::tr("“%1” is a group of tasks. Say what is proposed for each of its tasks.").arg(task->name));
    if (!direction && proposal.direction.isValid())
        return failure(Error::Kind::NotFound, EditText::tr("That direction is no longer in the codebook."));
    if (direction && direction->kind == Direction::Kind::Unclear)
        return failure(Error::Kind::Invalid,
            EditText::tr("For “%1” nothing unclear can be proposed. Name a transfer, “unchanged” or “cooperation”.")
                .arg(task->name));
    return {};
}

QUuid uuidOf(const Direction *direction)
{
    return direction ? direction->text.uuid : QUuid();
}

/// The name of a decision's record.
Result<QString> nameOf(Workspace &workspace, const Codebook &codebook, const PositionDecision &decision)
{
    const Task *task = codebook.task(decision.task);
    if (!task)
        return failure(Error::Kind::NotFound, EditText::tr("That task is no longer in the codebook."));
    const auto letter = letterUuid(workspace, decision.letter);
    return letter ? Result<QString>(ConsultationStore::decisionName(task->text.uuid, *letter)) : failed(letter);
}

Result<> decide(Workspace &workspace, const Codebook &codebook, PositionDecision decision)
{
    const auto name = nameOf(workspace, codebook, decision);
    if (!name)
        return failed(name);
    const Direction *direction = codebook.direction(decision.direction);
    if (!direction && decision.direction.isValid())
        return failure(Error::Kind::NotFound, EditText::tr("That direction is no longer in the codebook."));
    decision.by = workspace.coder().uuid;
    decision.byName = workspace.coder().name;
    decision.at = workspace.now();
    QList<QUuid> on;
    for (const DirectionId id : decision.on)
        on.append(uuidOf(codebook.direction(id)));
    return write(workspace, {*name, ConsultationStore::decisionValue(decision, uuidOf(direction), on)});
}

Result<> withdraw(Workspace &workspace, const Codebook &codebook, PositionDecision decision)
{
    const auto name = nameOf(workspace, codebook, decision);
    return name ? write(workspace, {*name, {}}) : failed(name);
}

/// Each of a list, in one edit.
template <typename Things, typename Make>
Edit ofEach(const QString &kind, const Things &things, Make make)
{
    return {kind, {{u"count"_s, things.size()}}, [things, make](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        for (const auto &thing : things) {
            if (const Result<> made = make(workspace, *codebook, thing); !made)
                return made;
        }
        return {};
    }};
}

} // namespace

Edit Edits::setProposal(const QList<TaskProposal> &proposals)
{
    return ofEach(u"set-proposal"_s, proposals,
        [](Workspace &workspace, const Codebook &codebook, const TaskProposal &proposal) -> Result<> {
        const Task *task = codebook.task(proposal.task);
        const Direction *direction = codebook.direction(proposal.direction);
        if (const Result<> checked = checkProposal(task, direction, proposal); !checked)
            return checked;
        return write(workspace, ConsultationStore::proposal(task->text.uuid, uuidOf(direction)));
    });
}

Edit Edits::decidePositions(const QList<PositionDecision> &decisions)
{
    return ofEach(u"decide-positions"_s, decisions, decide);
}

Edit Edits::decidePositions(const QList<PositionDecision> &decisions, const QList<PositionDecision> &withdrawn)
{
    using Each = std::pair<PositionDecision, bool>; // whether it holds
    QList<Each> all;
    for (const PositionDecision &decision : decisions)
        all.append({decision, true});
    for (const PositionDecision &decision : withdrawn)
        all.append({decision, false});
    return ofEach(u"decide-positions"_s, all, [](Workspace &workspace, const Codebook &codebook, const Each &each) {
        return (each.second ? decide : withdraw)(workspace, codebook, each.first);
    });
}

Edit Edits::withdrawDecisions(const QList<PositionDecision> &decisions)
{
    return ofEach(u"withdraw-decisions"_s, decisions, withdraw);
}

Edit Edits::setStanding(const QList<LetterStanding> &standings)
{
    return ofEach(u"set-standing"_s, standings,
        [](Workspace &workspace, const Codebook &, const LetterStanding &standing) -> Result<> {
        const auto letter = letterUuid(workspace, standing.letter);
        return letter ? write(workspace, ConsultationStore::standing(*letter, standing)) : failed(letter);
    });
}

Edit Edits::setAnswers(const QList<SetAnswer> &answers)
{
    return ofEach(u"set-answers"_s, answers, [](Workspace &workspace, const Codebook &, SetAnswer answer) -> Result<> {
        if (nameKey(answer.question).isEmpty())
            return failure(Error::Kind::Invalid, EditText::tr("An answer is to no question."));
        const auto letter = letterUuid(workspace, answer.letter);
        answer.by = workspace.coder().uuid;
        answer.byName = workspace.coder().name;
        answer.at = workspace.now();
        return letter ? write(workspace, ConsultationStore::answer(*letter, answer)) : failed(letter);
    });
}

Edit Edits::setAsked(const QStringList &names)
{
    return {u"set-asked"_s, {{u"count"_s, names.size()}}, [names](Workspace &workspace) -> Result<> {
        const auto known = ConsultationStore::details(workspace.connection());
        if (!known)
            return failed(known);
        QMap<QString, QString> wanted;
        for (const QString &name : names) {
            if (nameKey(name).isEmpty())
                return failure(Error::Kind::Invalid, EditText::tr("One of those who were asked has no name."));
            const Detail asked = ConsultationStore::asked(name, true);
            wanted.insert(asked.name, asked.value);
        }
        for (const Detail &detail : *known) {
            if (detail.name.startsWith(u"asked/") && !wanted.contains(detail.name))
                wanted.insert(detail.name, {});
        }
        for (const auto &[name, value] : wanted.asKeyValueRange()) {
            if (const Result<> written = write(workspace, {name, value}); !written)
                return written;
        }
        return {};
    }};
}

Edit Edits::setNumberWords(const NumberWords &words)
{
    return {u"set-number-words"_s, {},
        [words](Workspace &workspace) { return write(workspace, ConsultationStore::numberWords(words)); }};
}

Result<> giveRecords(Workspace &workspace, const QUuid &from, const QUuid &into)
{
    const auto known = ConsultationStore::details(workspace.connection());
    if (!known)
        return failed(known);
    QSet<QString> names;
    for (const Detail &detail : *known)
        names.insert(detail.name);
    for (const Detail &detail : *known) {
        const Detail given = ConsultationStore::renamed(detail, from, into);
        if (given.name == detail.name && given.value == detail.value)
            continue;
        Result<> written = given.name == detail.name ? Result<>() : write(workspace, {detail.name, {}});
        if (written && (given.name == detail.name || !names.contains(given.name)))
            written = write(workspace, given);
        if (!written)
            return written;
    }
    return {};
}

} // namespace Kodeks
