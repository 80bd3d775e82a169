// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/scopereading.h"

#include "core/project/asking/nearpassages.h"
#include "core/project/asking/passagequery.h"
#include "core/project/project.h"
#include "core/query/querywords.h"
#include "core/query/senders.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<Coder> &coders)
{
    QStringList names;
    for (const Coder &coder : coders)
        names.append(coder.name);
    return names;
}

Condition ofCoders(const QList<Coder> &coders)
{
    Condition condition{.kind = Condition::Kind::Coder};
    for (const Coder &coder : coders)
        condition.keys.insert(coder.id.value());
    return condition;
}

} // namespace

Result<QList<Coder>> codersCalled(const Project &project, const QStringList &names)
{
    QSet<CoderId> called;
    for (const QString &name : names) {
        const Coder *coder = project.findCoder(name);
        if (!coder)
            return failure(Error::Kind::NotFound,
                QueryWords::tr("There is no coder “%1” in the project. It has: %2.")
                    .arg(name, namesOf(project.coders()).join(u", "_s)));
        called.insert(coder->id);
    }
    QList<Coder> coders = project.coders();
    coders.removeIf([&called](const Coder &coder) { return !called.contains(coder.id); });
    return coders;
}

Result<QList<Coder>> codersAsked(const Project &project, const QStringList &names)
{
    if (!names.isEmpty())
        return codersCalled(project, names);
    QList<Coder> consensus = project.coders();
    consensus.removeIf([](const Coder &coder) { return !coder.isConsensus(); });
    return consensus.size() == 1 ? consensus : Rounds::firstOnly(project.coders(), project.rounds());
}

Result<ReadScope> readScope(const Project &project, const Scope &scope, const QString &also)
{
    auto coders = codersAsked(project, scope.coders);
    if (!coders)
        return failed(coders);
    Condition all;
    if (coders->size() < project.coders().size())
        all.parts.append(ofCoders(*coders));
    for (const QString &query : {scope.where, also}) {
        if (query.trimmed().isEmpty())
            continue;
        const auto condition = conditionOf(project, query);
        if (!condition)
            return failed(condition);
        all.parts.append(*condition);
    }
    const auto condition = withoutNear(project, all);
    return condition ? Result<ReadScope>(ReadScope{std::move(*coders), *condition}) : failed(condition);
}

ScopeFigures scopeFigures(
    const Project &project, const Scope &scope, const ReadScope &read, const QList<PassagePlace> &places)
{
    return {namesOf(read.coders), scope.where, scope.unit, unitCount(project, CountUnit::Letter, places),
        project.letters().size(), places.size()};
}

qsizetype unitCount(const Project &project, CountUnit unit, const QList<PassagePlace> &places)
{
    if (unit == CountUnit::Passage)
        return places.size();
    QSet<LetterId> letters;
    for (const PassagePlace &place : places)
        letters.insert(place.letter);
    if (unit == CountUnit::Letter)
        return letters.size();
    const Senders senders(project.letters());
    QSet<qsizetype> found;
    for (const LetterId letter : std::as_const(letters))
        found.insert(senders.of(letter));
    return found.size();
}

} // namespace Kodeks
