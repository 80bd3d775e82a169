// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/searchhits.h"

#include "core/storage/passagestore.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks {

namespace {

struct SearchHitsText
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

} // namespace

SearchHit hitAt(LetterId letter, const QString &name, const LetterText &text, TextRange range, qsizetype context)
{
    const QString before = text.slice({range.start - context, range.start});
    const QString after = text.slice({range.end, range.end + context});
    return {letter, name, range, before.mid(before.lastIndexOf(u'\n') + 1), text.slice(range),
        after.left(after.indexOf(u'\n'))};
}

Error searchCancelled()
{
    return {Error::Kind::Cancelled, SearchHitsText::tr("The search was cancelled."), {}};
}

Result<QList<QList<Passage>>> passagesAt(Connection &connection, const QList<SearchHit> &hits, const Sight &sight)
{
    QList<QList<Passage>> found;
    LetterId letter;
    QList<Passage> coming; // by start
    QList<Passage> near;   // of those that begin before the hit's end, those that may reach it
    for (const SearchHit &hit : hits) {
        if (hit.letter != letter || found.isEmpty()) {
            letter = hit.letter;
            auto read = PassageStore::ofLetter(connection, letter);
            if (!read)
                return failed(read);
            coming = std::move(*read);
            coming.removeIf([&](const Passage &each) { return !sight.sees(letter, each.coder); });
            std::ranges::sort(coming, {}, [](const Passage &each) { return std::pair(each.range.start, each.id); });
            std::ranges::reverse(coming);
            near.clear();
        }
        while (!coming.isEmpty() && coming.constLast().range.start < hit.range.end)
            near.append(coming.takeLast());
        near.removeIf([&hit](const Passage &each) { return each.range.end <= hit.range.start; });
        found.append(near);
    }
    return found;
}

} // namespace Kodeks
