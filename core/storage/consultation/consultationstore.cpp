// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/consultation/consultationstore.h"

#include "core/model/nameorder.h"
#include "core/model/samename.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks::ConsultationStore {

using namespace Qt::StringLiterals;

namespace {

constexpr auto proposalStart = "proposal/"_L1;
constexpr auto decisionStart = "decision/"_L1;
constexpr auto standingStart = "standing/"_L1;
constexpr auto answerStart = "answer/"_L1;
constexpr auto askedStart = "asked/"_L1;
constexpr auto wordsName = "number-words"_L1;
constexpr qsizetype partsOfDecision = 5; // before the directions it was made on
constexpr qsizetype partsOfAnswer = 5;

QString textsWord(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList textsIn(const QString &value)
{
    return QJsonDocument::fromJson(value.toUtf8()).toVariant().toStringList();
}

/// That of a text which people cannot tell from another's is the other's.
QString wordOfText(const QUuid &space, const QString &text)
{
    return uuidWord(QUuid::createUuidV5(space, nameKey(text)));
}

QString wordOrNone(const QUuid &uuid)
{
    return uuid.isNull() ? QString() : uuidWord(uuid);
}

template <typename Things>
auto keysByUuid(const Things &things, auto uuidOf)
{
    QHash<QString, decltype(things.constFirst().id)> keys;
    for (const auto &thing : things)
        keys.insert(uuidWord(uuidOf(thing)), thing.id);
    return keys;
}

/// Takes the records one by one.
class Reader
{
public:
    Reader(const Codebook &codebook, const QList<Letter> &letters)
        : m_codebook(codebook)
        , m_tasks(keysByUuid(codebook.tasks, [](const Task &task) { return task.text.uuid; }))
        , m_directions(keysByUuid(codebook.directions, [](const Direction &each) { return each.text.uuid; }))
        , m_letters(keysByUuid(letters, [](const Letter &letter) { return letter.uuid; }))
    {
    }

    void take(const Detail &detail)
    {
        const QStringList texts = textsIn(detail.value);
        const QStringList names = detail.name.split(u'/');
        if (detail.name.startsWith(proposalStart))
            takeProposal(m_tasks.value(names.value(1)), texts);
        else if (detail.name.startsWith(decisionStart))
            takeDecision(m_tasks.value(names.value(1)), m_letters.value(names.value(2)), texts);
        else if (detail.name.startsWith(standingStart))
            takeStanding(m_letters.value(names.value(1)), texts);
        else if (detail.name.startsWith(answerStart))
            takeAnswer(m_letters.value(names.value(2)), texts);
        else if (detail.name.startsWith(askedStart))
            m_found.asked.append(texts.value(0));
        else
            takeWords(texts);
    }

    [[nodiscard]] Consultation taken()
    {
        QHash<TaskId, qsizetype> places;
        for (const Task &task : m_codebook.tasks)
            places.insert(task.id, places.size());
        std::ranges::sort(
            m_found.proposals, {}, [&places](const TaskProposal &each) { return places.value(each.task); });
        sortByName(m_found.asked, std::identity(), std::identity());
        return std::move(m_found);
    }

private:
    void takeProposal(TaskId task, const QStringList &texts)
    {
        const DirectionId direction = m_directions.value(texts.value(0));
        if (task.isValid() && direction.isValid())
            m_found.proposals.append({task, direction});
    }

    void takeDecision(TaskId task, LetterId letter, const QStringList &texts)
    {
        const DirectionId direction = m_directions.value(texts.value(0));
        const bool isThere = direction.isValid() || texts.value(0).isEmpty();
        if (!task.isValid() || !letter.isValid() || texts.size() < partsOfDecision || !isThere)
            return;
        PositionDecision decision{task, letter, direction, texts.at(1), QUuid::fromString(texts.at(2)), texts.at(3),
            timeFromWord(texts.at(4))};
        for (const QString &on : texts.sliced(partsOfDecision)) {
            if (const DirectionId id = m_directions.value(on); id.isValid())
                decision.on.append(id);
        }
        m_found.decisions.append(decision);
    }

    void takeStanding(LetterId letter, const QStringList &texts)
    {
        const qsizetype kind = standingWords().indexOf(texts.value(0));
        if (letter.isValid() && kind >= 0)
            m_found.standings.insert(letter, {letter, LetterStanding::Kind(kind), texts.value(1) != u"out"});
    }

    void takeAnswer(LetterId letter, const QStringList &texts)
    {
        const qsizetype answer = answerWords().indexOf(texts.value(0));
        if (letter.isValid() && answer >= 0 && texts.size() >= partsOfAnswer)
            m_found.answers.append({texts.at(1), letter, Answer(answer), QUuid::fromString(texts.at(2)), texts.at(3),
                timeFromWord(texts.at(4))});
    }

    void takeWords(const QStringList &texts)
    {
        QList<NumberWord> words;
        for (qsizetype at = 0; at + 3 < texts.size(); at += 4)
            words.append({texts.at(at), texts.at(at + 1), texts.at(at + 2), texts.at(at + 3)});
        m_found.words = NumberWords::of(words).value_or(NumberWords());
    }

    const Codebook &m_codebook;
    QHash<QString, TaskId> m_tasks;
    QHash<QString, DirectionId> m_directions;
    QHash<QString, LetterId> m_letters;
    Consultation m_found;
};

} // namespace

Result<Consultation> read(Connection &connection, const Codebook &codebook, const QList<Letter> &letters)
{
    const auto found = details(connection);
    if (!found)
        return failed(found);
    if (found->isEmpty())
        return Consultation();
    Reader reader(codebook, letters);
    for (const Detail &detail : *found)
        reader.take(detail);
    return reader.taken();
}

Detail proposal(const QUuid &task, const QUuid &direction)
{
    return {proposalStart + uuidWord(task), direction.isNull() ? QString() : textsWord({uuidWord(direction)})};
}

QString decisionName(const QUuid &task, const QUuid &letter)
{
    return decisionStart + uuidWord(task) + u'/' + uuidWord(letter);
}

QString decisionValue(const PositionDecision &decision, const QUuid &direction, const QList<QUuid> &on)
{
    QStringList texts{
        wordOrNone(direction), decision.note, wordOrNone(decision.by), decision.byName, timeWord(decision.at)};
    for (const QUuid &uuid : on)
        texts.append(uuidWord(uuid));
    return textsWord(texts);
}

Detail standing(const QUuid &letter, const LetterStanding &standing)
{
    return {standingStart + uuidWord(letter),
        standing.saysNothing() ? QString()
                               : textsWord({standingWord(standing.kind), standing.counts ? u"counts"_s : u"out"_s})};
}

Detail answer(const QUuid &letter, const SetAnswer &answer)
{
    static const QUuid space(u"5e0d3c52-90a7-4f4c-8d1e-6b6f64656b73"_s);
    const QString text = answer.question.simplified();
    const QString value = !answer.answer
        ? QString()
        : textsWord({answerWord(*answer.answer), text, wordOrNone(answer.by), answer.byName, timeWord(answer.at)});
    return {answerStart + wordOfText(space, text) + u'/' + uuidWord(letter), value};
}

Detail asked(const QString &name, bool isAsked)
{
    static const QUuid space(u"1c6f5b0a-37d1-4f0e-8a55-6b6f64656b73"_s);
    return {askedStart + wordOfText(space, name), isAsked ? textsWord({name.simplified()}) : QString()};
}

Detail numberWords(const NumberWords &words)
{
    QStringList texts;
    for (const NumberWord &word : words.all())
        texts << word.when << word.nb << word.nn << word.en;
    return {wordsName, words == NumberWords() ? QString() : textsWord(texts)};
}

Result<QList<Detail>> details(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QList<Detail>> {
        QList<Detail> found;
        Statement row(connection, "SELECT name, value FROM property WHERE value <> '' ORDER BY name");
        while (row.next()) {
            if (isRecord(row.text(0)))
                found.append({row.text(0), row.text(1)});
        }
        return found;
    });
}

bool isRecord(const QString &name)
{
    const auto begins = [&name](QLatin1StringView start) { return name.startsWith(start); };
    return name == wordsName || begins(proposalStart) || begins(decisionStart) || begins(standingStart)
        || begins(answerStart) || begins(askedStart);
}

Detail renamed(Detail detail, const QUuid &from, const QUuid &into)
{
    detail.name.replace(uuidWord(from), uuidWord(into));
    detail.value.replace(uuidWord(from), uuidWord(into));
    return detail;
}

} // namespace Kodeks::ConsultationStore
