// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/learning.h"

#include "core/project/project.h"
#include "core/project/steadily.h"
#include "core/query/coverage/coveragenotes.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

constexpr qsizetype mostTexts = 200;
constexpr qsizetype mostRemembered = 20000;

struct LearningText
{
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

} // namespace

Result<Suggester> suggesterFor(const Project &project)
{
    const auto notes = project.coverageNotes();
    if (!notes)
        return failed(notes);
    const QList<Letter> &letters = project.letters();
    QStringList texts;
    const qsizetype wanted = std::min(mostTexts, letters.size());
    for (qsizetype at = 0; at < wanted; ++at) {
        const auto text = project.text(letters.at(at * letters.size() / wanted).id);
        if (!text)
            return failed(text);
        texts.append(text->string());
    }
    return Suggester(project.codebook(), texts, notes->cues);
}

Result<std::shared_ptr<Suggester>> suggesterOf(const QString &path)
{
    return steadily(path, {}, [](const Project &project) -> Result<std::shared_ptr<Suggester>> {
        auto suggester = suggesterFor(project);
        if (!suggester)
            return failed(suggester);
        return std::make_shared<Suggester>(*std::move(suggester));
    });
}

CodingMemory::Coded remembered(const Passage &passage)
{
    return {passage.id, passage.letter, passage.range, passage.task, passage.direction, passage.arguments};
}

Result<std::shared_ptr<Learned>> learnedOf(
    const QString &path, CoderId coder, std::optional<CoderId> viewer, const Progress &progress)
{
    using Found = Result<std::shared_ptr<Learned>>;
    return steadily(path, viewer, [&](const Project &project) -> Found {
        auto suggester = suggesterFor(project);
        if (!suggester)
            return failed(suggester);
        auto learned = std::make_shared<Learned>(*std::move(suggester), CodingMemory());
        const qsizetype all = project.passageCount({}, coder);
        qsizetype skipped = all - std::min(all, mostRemembered);
        const auto read = project.eachPassage([&](const QuotedPassage &quoted) -> Result<bool> {
            if (quoted.passage.coder != coder || skipped-- > 0)
                return true;
            learned->memory.add(remembered(quoted.passage), learned->suggester.words(quoted.quote));
            if (progress && !progress(learned->memory.size(), all))
                return failure(Error::Kind::Cancelled, LearningText::tr("Learning from what is coded was cancelled."));
            return true;
        });
        return read ? Found(std::move(learned)) : failed(read);
    });
}

} // namespace Kodeks
