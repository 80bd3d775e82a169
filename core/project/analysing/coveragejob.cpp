// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/coveragejob.h"

#include "core/project/analysing/learning.h"
#include "core/project/asking/scopereading.h"
#include "core/project/project.h"
#include "core/project/steadily.h"
#include "core/query/coverage/coveragenotes.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct CoverageText
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

bool touches(TextRange sentence, const QList<TextRange> &ranges)
{
    return std::ranges::any_of(ranges, [sentence](TextRange range) { return range.overlaps(sentence); });
}

/// The characters of a sentence that lie in ranges, which may overlap.
qsizetype covered(TextRange sentence, const QList<TextRange> &ranges)
{
    qsizetype count = 0;
    qsizetype at = sentence.start;
    for (const TextRange range : ranges) {
        const TextRange here = range.intersected({at, sentence.end});
        if (here.isEmpty())
            continue;
        count += here.length();
        at = here.end;
    }
    return count;
}

class CoverageReader
{
public:
    CoverageReader(
        const Project &project, const Suggester &suggester, const CoverageNotes &notes, const ReadScope &scope)
        : m_project(project)
        , m_suggester(suggester)
        , m_notes(notes)
        , m_scope(scope)
    {
    }

    [[nodiscard]] Result<LetterCoverage> read(const Letter &letter, QList<TextRange> passages) const
    {
        const auto text = m_project.text(letter.id);
        if (!text)
            return failed(text);
        const auto sections = m_project.sections(letter.id);
        if (!sections)
            return failed(sections);
        const QList<TextRange> all = bodySentences(*text, *sections, m_project.abbreviations());
        std::ranges::sort(passages);
        const QList<TextRange> dismissed = dismissedIn(letter.id);
        LetterCoverage coverage{.letter = letter.id, .sentences = all.size()};
        for (const TextRange sentence : all) {
            const QStringList cues = saidCues(text->slice(sentence), m_suggester);
            coverage.characters += sentence.length();
            coverage.codedCharacters += covered(sentence, passages);
            if (touches(sentence, passages)) {
                ++coverage.coded;
                coverage.cuedCoded += cues.isEmpty() ? 0 : 1;
            } else if (touches(sentence, dismissed)) {
                ++coverage.dismissed;
            } else if (!cues.isEmpty()) {
                coverage.uncoded.append({sentence, cues});
            }
        }
        return coverage;
    }

private:
    [[nodiscard]] QList<TextRange> dismissedIn(LetterId letter) const
    {
        QList<TextRange> ranges;
        for (const Coder &coder : m_scope.coders)
            ranges += m_notes.dismissed.value({letter, coder.id});
        return ranges;
    }

    const Project &m_project;
    const Suggester &m_suggester;
    const CoverageNotes &m_notes;
    const ReadScope &m_scope;
};

Result<CoverageReport> coverageIn(const Project &project, const CoverageOrder &order, const Progress &progress)
{
    const Scope &scope = order.scope;
    const auto read = readScope(project, scope);
    if (!read)
        return failed(read);
    const auto places = project.places(read->condition);
    if (!places)
        return failed(places);
    const auto notes = project.coverageNotes();
    if (!notes)
        return failed(notes);
    const auto suggester = suggesterFor(project);
    if (!suggester)
        return failed(suggester);
    QHash<LetterId, QList<TextRange>> passages;
    for (const PassagePlace &place : *places)
        passages[place.letter].append(place.range);
    const CoverageReader reader(project, *suggester, *notes, *read);
    CoverageReport report{scopeFigures(project, scope, *read, *places), project.letters(), {}};
    report.letters.removeIf(
        [&order](const Letter &letter) { return !order.letters.isEmpty() && !order.letters.contains(letter.id); });
    for (const Letter &letter : std::as_const(report.letters)) {
        if (progress && !progress(report.coverage.size(), report.letters.size()))
            return failure(Error::Kind::Cancelled, CoverageText::tr("Looking for uncoded sentences was cancelled."));
        const auto coverage = reader.read(letter, passages.value(letter.id));
        if (!coverage)
            return failed(coverage);
        report.coverage.append(*coverage);
    }
    return report;
}

} // namespace

Result<CoverageReport> coverageOf(const QString &path, const CoverageOrder &order, const Progress &progress)
{
    return steadily(path, order.viewer, [&](const Project &project) { return coverageIn(project, order, progress); });
}

} // namespace Kodeks
