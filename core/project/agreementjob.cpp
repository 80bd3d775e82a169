// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/agreementjob.h"

#include "core/project/blindness.h"
#include "core/project/project.h"
#include "core/structure/boundaries.h"

#include <QCoreApplication>

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

Result<AgreementLetter> readLetter(const Project &project, const Letter &letter, Unit unit)
{
    AgreementLetter read{letter.id, letter.name, letter.length, {}, {}};
    if (unit == Unit::Character || unit == Unit::Letter)
        return read;
    const auto text = project.text(letter.id);
    if (!text)
        return failed(text);
    read.units = unitsOf(*text, unit);
    return read;
}

} // namespace

Result<AgreementInput> agreementInput(const QString &projectPath, const AgreementRequest &request, const Progress &progress)
{
    const auto project = Blindness::openAs(projectPath, request.viewer);
    if (!project)
        return failed(project);
    const Sight &sight = (*project)->sight();
    if (sight.viewer && sight.done.isEmpty())
        return failure(Error::Kind::Invalid, QCoreApplication::translate("Agreement", "The project is coded blind, so only letters that you have marked as done are compared, and there are none yet."));
    AgreementInput input{comparedCoders(**project, request.coders), request.unit, {}, (*project)->codebook(), request.components, request.bootstrap};
    QHash<CoderId, qsizetype> column;
    for (qsizetype i = 0; i < input.coders.size(); ++i)
        column.insert(input.coders.at(i).id, i);
    QHash<LetterId, qsizetype> place;
    for (const Letter &letter : (*project)->letters()) {
        if ((!request.letters.isEmpty() && !request.letters.contains(letter.id)) || !sight.seesOthers(letter.id))
            continue;
        if (progress && !progress(input.letters.size(), (*project)->letters().size()))
            return failure(Error::Kind::Cancelled, QCoreApplication::translate("Agreement", "The comparison was cancelled."));
        auto read = readLetter(**project, letter, request.unit);
        if (!read)
            return failed(read);
        read->passages.resize(input.coders.size());
        place.insert(letter.id, input.letters.size());
        input.letters.append(std::move(*read));
    }
    const auto passages = (*project)->allPassages();
    if (!passages)
        return failed(passages);
    for (const QuotedPassage &quoted : *passages) {
        if (place.contains(quoted.passage.letter) && column.contains(quoted.passage.coder))
            input.letters[place.value(quoted.passage.letter)].passages[column.value(quoted.passage.coder)].append(quoted.passage);
    }
    restrictTo(input, request.codes);
    return input;
}

} // namespace Kodeks
