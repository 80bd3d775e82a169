// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/agreementjob.h"

#include "core/project/blindness.h"
#include "core/project/project.h"
#include "core/structure/boundaries.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrent>

namespace Kodeks {

namespace {

QList<TextRange> unitsOf(const LetterText &text, Unit unit)
{
    switch (unit) {
    case Unit::Word: return words(text);
    case Unit::Sentence: return sentences(text);
    case Unit::Paragraph: return paragraphs(text);
    case Unit::Character:
    case Unit::Letter: return {};
    }
    return {};
}

QList<Coder> comparedCoders(const Project &project, const QList<CoderId> &wanted)
{
    QList<Coder> coders;
    for (const Coder &coder : project.coders()) {
        const bool byDefault = !coder.isConsensus() && project.passageCount(LetterId(), coder.id) > 0;
        if (wanted.isEmpty() ? byDefault : wanted.contains(coder.id))
            coders.append(coder);
    }
    return coders;
}

constexpr qsizetype lettersAtOnce = 64;

/// A letter whose text is still to be cut.
struct Uncut
{
    AgreementLetter letter;
    LetterText text;
};

QList<Letter> comparedLetters(const Project &project, const QList<LetterId> &wanted, const Sight &sight)
{
    QList<Letter> letters = project.letters();
    letters.removeIf([&](const Letter &letter) {
        return (!wanted.isEmpty() && !wanted.contains(letter.id)) || !sight.seesOthers(letter.id);
    });
    return letters;
}

/// Texts are read one by one and cut on all processors, some letters at a time, so that few texts are held at once.
Result<QList<AgreementLetter>> readLetters(
    const Project &project, const QList<Letter> &letters, Unit unit, const Progress &progress)
{
    const bool needsText = unit != Unit::Character && unit != Unit::Letter;
    QThreadPool pool;
    QList<AgreementLetter> read;
    while (read.size() < letters.size()) {
        if (progress && !progress(read.size(), letters.size()))
            return failure(
                Error::Kind::Cancelled, QCoreApplication::translate("Agreement", "The comparison was cancelled."));
        std::vector<Uncut> batch;
        for (const Letter &letter : letters.mid(read.size(), lettersAtOnce)) {
            Uncut uncut{{letter.id, letter.name, letter.length, {}, {}}, {}};
            if (needsText) {
                auto text = project.text(letter.id);
                if (!text)
                    return failed(text);
                uncut.text = std::move(*text);
            }
            batch.push_back(std::move(uncut));
        }
        if (needsText)
            QtConcurrent::blockingMap(
                &pool, batch, [unit](Uncut &uncut) { uncut.letter.units = unitsOf(uncut.text, unit); });
        for (Uncut &uncut : batch)
            read.append(std::move(uncut.letter));
    }
    return read;
}

} // namespace

Result<AgreementInput> agreementInput(
    const QString &projectPath, const AgreementRequest &request, const Progress &progress)
{
    const auto project = Blindness::openAs(projectPath, request.viewer);
    if (!project)
        return failed(project);
    const Sight &sight = (*project)->sight();
    if (sight.viewer && sight.done.isEmpty())
        return failure(Error::Kind::Invalid,
            QCoreApplication::translate("Agreement",
                "The project is coded blind, so only letters that you have marked as done are compared, and there are "
                "none yet."));
    AgreementInput input{comparedCoders(**project, request.coders), request.unit, {}, (*project)->codebook(),
        request.components, request.bootstrap};
    QHash<CoderId, qsizetype> column;
    for (qsizetype i = 0; i < input.coders.size(); ++i)
        column.insert(input.coders.at(i).id, i);
    QHash<LetterId, qsizetype> place;
    auto letters = readLetters(**project, comparedLetters(**project, request.letters, sight), request.unit, progress);
    if (!letters)
        return failed(letters);
    input.letters = std::move(*letters);
    for (qsizetype i = 0; i < input.letters.size(); ++i) {
        input.letters[i].passages.resize(input.coders.size());
        place.insert(input.letters[i].id, i);
    }
    const auto passages = (*project)->allPassages();
    if (!passages)
        return failed(passages);
    for (const QuotedPassage &quoted : *passages) {
        if (place.contains(quoted.passage.letter) && column.contains(quoted.passage.coder))
            input.letters[place.value(quoted.passage.letter)].passages[column.value(quoted.passage.coder)].append(
                quoted.passage);
    }
    restrictTo(input, request.codes);
    return input;
}

} // namespace Kodeks
