// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printreading.h"

#include "core/project/steadily.h"
#include "ui/models/codes/codecolors.h"
#include "ui/models/letters/citation.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ReadingTexts
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

Result<PrintQuote> quoteOf(const Project &project, PassageId id)
{
    const auto quoted = project.quotedPassage(id);
    if (!quoted)
        return failed(quoted);
    const Passage &passage = quoted->passage;
    const Letter *letter = project.letter(passage.letter);
    const auto text = project.text(passage.letter);
    const auto sections = project.sections(passage.letter);
    if (!text)
        return failed(text);
    if (!sections)
        return failed(sections);
    const Coder *coder = project.coders().size() > 1 ? project.coder(passage.coder) : nullptr;
    QStringList source{letter ? citation(*letter, *text, *sections, passage.range) : QString(),
        coder ? coder->name : QString(), Display::passage(project.codebook(), passage),
        Display::arguments(project.codebook(), passage.arguments)};
    source.removeAll(QString());
    return PrintQuote{quoted->quote, source.join(u" · "_s), taskColor(project.codebook(), passage.task)};
}

} // namespace

Result<PrintQuotes> quotesToRead(const QString &projectPath, std::optional<CoderId> viewer,
    const ReadingSubject &subject, ReadingOrder order, const Progress &goOn)
{
    return steadily(projectPath, viewer, [&](const Project &project) -> Result<PrintQuotes> {
        const auto statements = statementsToRead(project, subject, order);
        if (!statements)
            return failed(statements);
        const Codebook &codebook = project.codebook();
        PrintQuotes quotes{{subjectTitle(codebook, subject), codebook.title}, subjectDefinition(codebook, subject), {}};
        const auto total = qsizetype(statements->size());
        for (const CodedStatement &each : *statements) {
            if (goOn && !goOn(quotes.quotes.size(), 2 * total))
                return failure(Error::Kind::Cancelled, ReadingTexts::tr("Printing was cancelled."));
            auto quote = quoteOf(project, each.passage);
            if (!quote)
                return failed(quote);
            quotes.quotes.append(std::move(*quote));
        }
        return quotes;
    });
}

} // namespace Kodeks
