// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/coverageedits.h"

#include "core/project/edits/properties.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/codebookstore.h"
#include "core/storage/coverage/coveragestore.h"
#include "core/storage/letterstore.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

QList<TextRange> without(QList<TextRange> ranges, const QList<TextRange> &gone)
{
    ranges.removeIf([&gone](TextRange range) {
        return std::ranges::any_of(gone, [range](TextRange other) { return range.overlaps(other); });
    });
    return ranges;
}

Result<> checkRanges(const Letter &letter, const QList<TextRange> &ranges)
{
    const auto isIn
        = [&letter](TextRange range) { return TextRange{0, letter.length}.contains(range) && !range.isEmpty(); };
    return std::ranges::all_of(ranges, isIn)
        ? Result<>()
        : failure(Error::Kind::Invalid, EditText::tr("The letter “%1” has no such place.").arg(letter.name));
}

} // namespace

Edit setCues(OwnCues own)
{
    return {u"set-cues"_s, {}, [own = std::move(own)](Workspace &workspace) -> Result<> {
        return writeProperty(workspace, CoverageStore::cuesName(), own.isEmpty() ? QString() : ownCuesWord(own));
    }};
}

Edit dismissSentences(LetterId letter, QList<TextRange> sentences, bool dismissed)
{
    std::ranges::sort(sentences);
    const auto make = [letter, sentences, dismissed](Workspace &workspace) -> Result<> {
        if (!workspace.coder().id.isValid())
            return failure(Error::Kind::Invalid, EditText::tr("Choose who is coding first."));
        const auto letters = LetterStore::letters(workspace.connection());
        if (!letters)
            return failed(letters);
        const auto found = std::ranges::find(*letters, letter, &Letter::id);
        if (found == letters->end())
            return failure(Error::Kind::NotFound, EditText::tr("That letter is not in the project."));
        if (const auto checked = checkRanges(*found, sentences); !checked)
            return checked;
        const QString name = CoverageStore::dismissedName(found->uuid, workspace.coder().uuid);
        const auto old = readProperty(workspace.connection(), name);
        if (!old)
            return failed(old);
        QList<TextRange> ranges = without(CoverageStore::dismissedFrom(old->value), sentences);
        if (dismissed)
            ranges += sentences;
        std::ranges::sort(ranges);
        const QString value = CoverageStore::dismissedValue(ranges);
        return value == old->value ? Result<>() : writeProperty(workspace, name, value);
    };
    return {dismissed ? u"dismiss-sentences"_s : u"bring-back-sentences"_s, {{u"count"_s, sentences.size()}}, make};
}

} // namespace Kodeks::Edits
