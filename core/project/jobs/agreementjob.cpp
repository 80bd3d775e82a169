// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/agreementjob.h"

#include "core/agreement/passages/tasklevel.h"
#include "core/project/asking/queriedcomparison.h"
#include "core/project/project.h"
#include "core/project/steadily.h"
#include "core/query/condition.h"
#include "core/storage/letterstore.h"
#include "core/storage/passages/passagewalks.h"
#include "core/storage/reading.h"
#include "core/structure/boundaries.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrentMap>
#include <algorithm>

namespace Kodeks {

namespace {

struct AgreementJobText
{
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

/// A letter whose text is still to be cut.
struct Uncut
{
    AgreementLetter letter;
    LetterText text;
    QList<TextRange> headings;
};

QList<TextRange> unitsOf(const Uncut &uncut, Unit unit, const Abbreviations &abbreviations)
{
    const LetterText &text = uncut.text;
    switch (unit) {
    case Unit::Word: return words(text);
    case Unit::Sentence: return sentences(text, abbreviations, uncut.headings);
    case Unit::Paragraph: return paragraphs(text);
    case Unit::Character:
    case Unit::Letter: return {};
    }
    return {};
}

/// Coders that are named stay in the order in which they are named.
QList<Coder> comparedCoders(const Project &project, const QList<CoderId> &wanted)
{
    QList<Coder> coders = project.coders();
    if (wanted.isEmpty()) {
        coders.removeIf([&project](const Coder &coder) {
            return coder.isConsensus() || project.passageCount(LetterId(), coder.id) == 0;
        });
        const QList<Coder> people = Rounds::firstOnly(coders, project.rounds());
        return people.size() < 2 ? coders : people;
    }
    coders.removeIf([&wanted](const Coder &coder) { return !wanted.contains(coder.id); });
    std::ranges::sort(coders, {}, [&](const Coder &coder) { return wanted.indexOf(coder.id); });
    return coders;
}

constexpr qsizetype lettersAtOnce = 64;

QList<Letter> askedLetters(const Project &project, const QList<LetterId> &wanted, const Sight &sight)
{
    QList<Letter> letters = project.letters();
    letters.removeIf([&](const Letter &letter) {
        return (!wanted.isEmpty() && !wanted.contains(letter.id)) || !sight.seesOthers(letter.id);
    });
    return letters;
}

/// What the compared coders have coded: one list of passages per coder, and of every letter where passages are.
struct Coded
{
    QHash<LetterId, QList<QList<Passage>>> passages;
    QHash<LetterId, QList<TextRange>> places;
};

/// What is read without a Project counts only while nobody has written since it was opened.
Result<> checkSameMoment(const Project &project)
{
    const auto none = project.statements({Condition::Kind::Any}, {});
    return none ? Result<>() : failed(none);
}

/// Takes passages, in any order.
class CodingLists
{
public:
    CodingLists(const Project &project, const QList<Coder> &coders)
        : m_project(project)
        , m_coders(coders.size())
    {
        for (qsizetype i = 0; i < coders.size(); ++i)
            m_column.insert(coders.at(i).id, i);
    }

    void take(Passage &&passage)
    {
        m_coded.places[passage.letter].append(passage.range);
        const auto column = m_column.constFind(passage.coder);
        if (column == m_column.constEnd())
            return;
        QList<QList<Passage>> &of = m_coded.passages[passage.letter];
        of.resize(m_coders);
        QList<Passage> &own = of[*column];
        if (own.isEmpty())
            own.reserve(m_project.passageCount(passage.letter, passage.coder));
        own.append(std::move(passage));
    }

    /// Each list by place and uuid.
    [[nodiscard]] Coded sorted()
    {
        for (QList<QList<Passage>> &of : m_coded.passages) {
            for (QList<Passage> &passages : of)
                std::ranges::sort(passages, {}, [](const Passage &each) { return std::pair(each.range, each.uuid); });
        }
        return std::move(m_coded);
    }

private:
    const Project &m_project;
    qsizetype m_coders;
    QHash<CoderId, qsizetype> m_column;
    Coded m_coded;
};

Result<Coded> codedBy(const Project &project, const QList<Coder> &coders, bool inPieces)
{
    if (!inPieces) {
        auto all = project.allPassages();
        if (!all)
            return failed(all);
        CodingLists lists(project, coders);
        for (QuotedPassage &quoted : *all)
            lists.take(std::move(quoted.passage));
        return lists.sorted();
    }
    const auto connection = openForReading(project.path());
    if (!connection)
        return failed(connection);
    auto coded = atOneMoment(**connection, [&]() -> Result<Coded> {
        CodingLists lists(project, coders);
        const auto read = PassageWalks::eachBare(
            **connection, project.sight(), [&lists](Passage &&passage) { lists.take(std::move(passage)); });
        return read ? Result<Coded>(lists.sorted()) : failed(read);
    });
    const auto same = checkSameMoment(project);
    return same ? std::move(coded) : failed(same);
}

/// Leaves those of the letters that are compared.
LetterChoice choose(
    QList<Letter> &letters, const Project &project, const QList<Coder> &coders, const Coded &coded, LetterRule rule)
{
    QList<BegunLetter> begun;
    for (const Letter &letter : letters) {
        const QList<QList<Passage>> of = coded.passages.value(letter.id);
        BegunLetter counted{letter.name, 0};
        for (qsizetype i = 0; i < coders.size(); ++i)
            counted.coders += !of.value(i).isEmpty() || project.isDone(letter.id, coders.at(i).id) ? 1 : 0;
        begun.append(counted);
    }
    const ChosenLetters chosen = chooseLetters(begun, coders.size(), rule);
    QList<Letter> compared;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (chosen.compared[size_t(i)])
            compared.append(letters.at(i));
    }
    letters = compared;
    return chosen.choice;
}

/// The words of the range as far as one passage that holds its beginning has them. The text is read again, since hardly
/// any is asked for; it never changes.
QString quotedWords(const QString &projectPath, const QString &sha256, const QList<TextRange> &places, TextRange range)
{
    TextRange longest{range.start, range.start};
    for (const TextRange place : places) {
        const TextRange shared = place.contains(range.start) ? range.intersected(place) : longest;
        longest = shared.length() > longest.length() ? shared : longest;
    }
    const auto connection = openForReading(projectPath);
    const auto text = connection ? LetterStore::textOf(**connection, sha256) : failed(connection);
    return text ? text->slice(longest) : QString();
}

/// Texts are read one by one and cut on all processors, some letters at a time, so that few texts are held at once.
Result<QList<AgreementLetter>> readLetters(
    const Project &project, const QList<Letter> &letters, Unit unit, const Progress &progress)
{
    const bool needsText = unit != Unit::Character && unit != Unit::Letter;
    const Abbreviations abbreviations(project.abbreviations());
    QThreadPool pool;
    QList<AgreementLetter> read;
    while (read.size() < letters.size()) {
        if (progress && !progress(read.size(), letters.size()))
            return failure(Error::Kind::Cancelled, AgreementJobText::tr("The comparison was cancelled."));
        std::vector<Uncut> batch;
        for (const Letter &letter : letters.mid(read.size(), lettersAtOnce)) {
            Uncut uncut{{letter.id, letter.name, letter.length, {}, {}}, {}, {}};
            if (needsText) {
                auto text = project.text(letter.id);
                if (!text)
                    return failed(text);
                uncut.text = std::move(*text);
                const auto sections = unit == Unit::Sentence ? project.sections(letter.id) : QList<Section>();
                if (!sections)
                    return failed(sections);
                uncut.headings = headingRanges(*sections);
            }
            batch.push_back(std::move(uncut));
        }
        if (needsText)
            QtConcurrent::blockingMap(&pool, batch,
                [&abbreviations, unit](Uncut &uncut) { uncut.letter.units = unitsOf(uncut, unit, abbreviations); });
        for (Uncut &uncut : batch)
            read.append(std::move(uncut.letter));
    }
    return read;
}

LetterRule ruleFor(const AgreementRequest &request)
{
    return request.letters.isEmpty() || request.rule == LetterRule::Shared ? request.rule : LetterRule::Chosen;
}

Result<> checkSeen(const QList<Coder> &coders, const Sight &sight)
{
    const auto hidden = std::ranges::find_if(coders, [&](const Coder &each) { return sight.hidden.contains(each.id); });
    return hidden == coders.end()
        ? Result<>()
        : failure(Error::Kind::Conflict,
              AgreementJobText::tr("“%1” is out of sight while your round is under way. End the round first, then "
                                   "compare.")
                  .arg(hidden->name));
}

Result<AgreementInput> inputOf(
    const Project &project, const AgreementRequest &request, bool inPieces, const Progress &progress)
{
    const Sight &sight = project.sight();
    if (sight.seesNoOthers())
        return failure(Error::Kind::Invalid,
            AgreementJobText::tr(
                "The project is coded blind, so only letters that you have marked as done are compared, and there are "
                "none yet."));
    AgreementInput input{comparedCoders(project, request.coders), request.unit, {}, project.codebook(),
        request.components, request.bootstrap};
    if (const auto seen = checkSeen(input.coders, sight); !seen)
        return failed(seen);
    auto coded = codedBy(project, input.coders, inPieces);
    if (!coded)
        return failed(coded);
    QList<Letter> compared = askedLetters(project, request.letters, sight);
    std::optional<QueriedComparison> queried;
    if (!request.where.trimmed().isEmpty()) {
        auto read = QueriedComparison::read(project, request.where, input.coders);
        if (!read)
            return failed(read);
        queried = std::move(*read);
        compared.removeIf([&queried](const Letter &letter) { return !queried->mayHold(letter.id); });
    }
    input.choice = choose(compared, project, input.coders, *coded, ruleFor(request));
    auto letters = readLetters(project, compared, request.unit, progress);
    if (!letters)
        return failed(letters);
    input.letters = std::move(*letters);
    for (AgreementLetter &letter : input.letters) {
        letter.passages = coded->passages.take(letter.id);
        letter.passages.resize(input.coders.size());
    }
    QHash<LetterId, QString> texts;
    for (const Letter &letter : std::as_const(compared))
        texts.insert(letter.id, letter.sha256);
    input.wordsAt
        = [path = project.path(), texts, places = std::move(coded->places)](LetterId letter, TextRange range) {
        return quotedWords(path, texts.value(letter), places.value(letter), range);
    };
    if (queried)
        queried->restrict(input);
    restrictTo(input, request.codes);
    compareAtLevel(input, request.level);
    input.comparing.sharedOnly = request.rule == LetterRule::Shared;
    input.comparing.rounds = Rounds::samePerson(input.coders, project.rounds());
    return input;
}

} // namespace

Result<AgreementInput> agreementInput(
    const QString &projectPath, const AgreementRequest &request, const Progress &progress)
{
    return steadily(projectPath, request.viewer,
        [&](const Project &project, bool inPieces) { return inputOf(project, request, inPieces, progress); });
}

} // namespace Kodeks
