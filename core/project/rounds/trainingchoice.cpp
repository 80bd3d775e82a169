// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/rounds/trainingchoice.h"

#include "core/agreement/intervals/randomstream.h"
#include "core/project/asking/scopereading.h"
#include "core/project/steadily.h"

#include <QCoreApplication>
#include <numeric>

namespace Kodeks {

namespace {

struct TrainingText
{
    Q_DECLARE_TR_FUNCTIONS(Training)
};

/// What a passage gives, as one number per code; kinds are kept apart.
QList<std::pair<int, qint64>> codesOf(const Passage &passage)
{
    QList<std::pair<int, qint64>> codes;
    if (passage.task.isValid())
        codes.append({0, passage.task.value()});
    if (passage.direction.isValid())
        codes.append({1, passage.direction.value()});
    for (const ArgumentId argument : passage.arguments)
        codes.append({2, argument.value()});
    return codes;
}

Result<Coder> sourceOf(const Project &project, const QString &name)
{
    if (!name.isEmpty()) {
        const auto called = codersCalled(project, {name});
        return called ? Result<Coder>(called->constFirst()) : failed(called);
    }
    QList<Coder> consensus = project.coders();
    consensus.removeIf([](const Coder &coder) { return !coder.isConsensus(); });
    if (consensus.size() == 1)
        return consensus.constFirst();
    return failure(Error::Kind::Invalid,
        TrainingText::tr("Say whose passages are to be coded: the project does not have exactly one consensus."));
}

Result<QSet<LetterId>> lettersNamed(const Project &project, const QStringList &names)
{
    QSet<LetterId> letters;
    for (const QString &name : names) {
        const Letter *letter = project.findLetter(name);
        if (!letter)
            return failure(
                Error::Kind::NotFound, TrainingText::tr("There is no letter “%1” in the project.").arg(name));
        letters.insert(letter->id);
    }
    return letters;
}

Result<QList<QuotedPassage>> passagesFor(const Project &project, const Coder &source, const TrainingOrder &order)
{
    const auto letters = lettersNamed(project, order.letters);
    if (!letters)
        return failed(letters);
    const auto scope = readScope(project, {.coders = {source.name}, .where = order.where});
    if (!scope)
        return failed(scope);
    const auto places = project.places(scope->condition);
    if (!places)
        return failed(places);
    QSet<PassageId> wanted;
    for (const PassagePlace &place : *places) {
        if (letters->isEmpty() || letters->contains(place.letter))
            wanted.insert(place.id);
    }
    QList<QuotedPassage> passages;
    const auto read = project.eachPassage([&](const QuotedPassage &quoted) -> Result<bool> {
        if (quoted.passage.coder == source.id && wanted.contains(quoted.passage.id))
            passages.append(quoted);
        return true;
    });
    return read ? Result<QList<QuotedPassage>>(std::move(passages)) : failed(read);
}

template <typename Codes>
void addShares(QList<CodeShare> &shares, const Codes &codes, const QMap<std::pair<int, qint64>, qsizetype> &counts,
    int kind, const auto &nameOf)
{
    for (const auto &code : codes) {
        if (const qsizetype count = counts.value({kind, code.id.value()}); count > 0)
            shares.append({code.text.code.isEmpty() ? code.text.uuid.toString(QUuid::WithoutBraces) : code.text.code,
                nameOf(code), count});
    }
}

QList<CodeShare> sharesOf(const QList<QuotedPassage> &passages, const Codebook &codebook)
{
    QMap<std::pair<int, qint64>, qsizetype> counts;
    for (const QuotedPassage &quoted : passages) {
        for (const auto &code : codesOf(quoted.passage))
            ++counts[code];
    }
    QList<CodeShare> shares;
    addShares(shares, codebook.tasks, counts, 0, [](const Task &task) { return task.name; });
    addShares(shares, codebook.directions, counts, 1,
        [&](const Direction &direction) { return codebook.directionName(direction); });
    addShares(shares, codebook.arguments, counts, 2, [](const Argument &argument) { return argument.name; });
    return shares;
}

/// Passages at one range are one place.
QList<TrainingPlace> placesOf(const Project &project, const QList<QuotedPassage> &passages)
{
    QList<TrainingPlace> places;
    for (const QuotedPassage &quoted : passages) {
        const QUuid letter = project.letter(quoted.passage.letter)->uuid;
        if (places.isEmpty() || places.constLast().letter != letter || places.constLast().range != quoted.passage.range)
            places.append({letter, quoted.passage.range, {}});
        places.last().passages.append(quoted.passage.uuid);
    }
    return places;
}

} // namespace

qsizetype ChosenTraining::shakyCodes() const
{
    return std::ranges::count_if(codes, [](const CodeShare &code) { return code.passages < fewestOfACode; });
}

QList<QuotedPassage> drawn(QList<QuotedPassage> passages, qsizetype perCode, quint64 seed)
{
    if (perCode < 1)
        return passages;
    QList<qsizetype> order(passages.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::sort(order, {}, [&](qsizetype at) { return passages.at(at).passage.uuid; });
    RandomStream random(seed, 0);
    for (qsizetype left = order.size(); left > 1; --left)
        std::swap(order[left - 1], order[random.below(quint32(left))]);
    QMap<std::pair<int, qint64>, qsizetype> had;
    QSet<qsizetype> taken;
    for (const qsizetype at : std::as_const(order)) {
        const auto codes = codesOf(passages.at(at).passage);
        if (std::ranges::none_of(codes, [&](const auto &code) { return had.value(code) < perCode; }))
            continue;
        for (const auto &code : codes)
            ++had[code];
        taken.insert(at);
    }
    QList<QuotedPassage> chosen;
    for (qsizetype at = 0; at < passages.size(); ++at) {
        if (taken.contains(at))
            chosen.append(passages.at(at));
    }
    return chosen;
}

Result<ChosenTraining> chooseTraining(const Project &project, const TrainingOrder &order)
{
    const auto source = sourceOf(project, order.source);
    if (!source)
        return failed(source);
    const auto found = passagesFor(project, *source, order);
    if (!found)
        return failed(found);
    const QList<QuotedPassage> chosen = drawn(*found, order.perCode, order.seed);
    if (chosen.isEmpty())
        return failure(Error::Kind::NotFound,
            TrainingText::tr("“%1” has no passage like that, so there is nothing to code.").arg(source->name));
    return ChosenTraining{{source->uuid, order.where.trimmed(), order.perCode, order.seed, placesOf(project, chosen)},
        source->name, chosen.size(), found->size(), sharesOf(chosen, project.codebook())};
}

Result<ChosenTraining> chosenTraining(const QString &path, const TrainingOrder &order)
{
    return steadily(path, {}, [&](const Project &project) { return chooseTraining(project, order); });
}

} // namespace Kodeks
