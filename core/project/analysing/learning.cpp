// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/learning.h"

#include "core/project/project.h"
#include "core/project/steadily.h"
#include "core/storage/coverage/coveragestore.h"

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

Result<Suggester> suggesterFor(const Project &project, const OwnCues &cues)
{
    const QList<Letter> &letters = project.letters();
    QStringList texts;
    const qsizetype wanted = std::min(mostTexts, letters.size());
    for (qsizetype at = 0; at < wanted; ++at) {
        const auto text = project.text(letters.at(at * letters.size() / wanted).id);
        if (!text)
            return failed(text);
        texts.append(text->string());
    }
    return Suggester(project.codebook(), texts, cues);
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
        const auto notes = coverageNotes(project);
        if (!notes)
            return failed(notes);
        auto suggester = suggesterFor(project, notes->cues);
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

Result<CoverageNotes> coverageNotes(const Project &project)
{
    const auto connection = Connection::open(project.path(), Connection::Mode::Read);
    if (!connection)
        return failed(connection);
    return CoverageStore::read(**connection, project.letters(), project.coders());
}

} // namespace Kodeks
