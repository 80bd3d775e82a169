// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchstore.h"

#include "core/model/nameorder.h"
#include "core/storage/statement.h"

#include <QRegularExpression>

namespace Kodeks::SearchStore {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstMarker = 0xfdd0; // to U+FDEF: characters that no text should hold
constexpr char16_t lastMarker = 0xfdef;

std::pair<QChar, QChar> markersFor(const QString &text)
{
    QList<QChar> free;
    for (char16_t c = firstMarker; c <= lastMarker && free.size() < 2; ++c) {
        if (!text.contains(QChar(c)))
            free.append(QChar(c));
    }
    return free.size() < 2 ? std::pair<QChar, QChar>() : std::pair{free.at(0), free.at(1)};
}

QList<TextRange> markedPlaces(const QString &marked, QChar open, QChar close)
{
    QList<TextRange> places;
    qsizetype position = 0;
    qsizetype start = 0;
    for (const QChar c : marked) {
        if (c == open)
            start = position;
        else if (c == close)
            places.append({start, position});
        else if (!c.isLowSurrogate())
            ++position;
    }
    return places;
}

} // namespace

QString ftsQuery(const QString &query)
{
    static const QRegularExpression term(u"\"([^\"]*)\"?(\\*?)|([^\\s\"]+)"_s);
    static const QRegularExpression wordCharacter(u"[\\p{L}\\p{N}]"_s);
    QStringList terms;
    for (auto it = term.globalMatch(query.left(1000)); it.hasNext();) {
        const auto match = it.next();
        QString text = match.hasCaptured(3) ? match.captured(3) : match.captured(1);
        bool prefix = !match.captured(2).isEmpty();
        if (match.hasCaptured(3) && text.endsWith(u'*')) {
            prefix = true;
            text.chop(1);
        }
        if (text.contains(wordCharacter))
            terms.append(u'"' + text.remove(u'"').remove(QChar(0)) + u'"' + (prefix ? u"*"_s : QString()));
    }
    return terms.join(u" AND "_s);
}

Result<QList<Found>> letters(Connection &connection, const QString &ftsQuery)
{
    return guarded(connection, [&]() -> Result<QList<Found>> {
        QList<Found> found;
        Statement row(connection,
            "SELECT letter.id, letter.name, letter.content FROM letter_search JOIN letter ON letter.content = "
            "letter_search.rowid WHERE letter_search MATCH ?");
        row.bind(ftsQuery);
        while (row.next())
            found.append({LetterId(row.number(0)), row.text(1), row.number(2)});
        sortByName(found, &Found::name, &Found::letter);
        return found;
    });
}

Result<QString> text(Connection &connection, qint64 content)
{
    return guarded(connection, [&]() -> Result<QString> {
        Statement row(connection, "SELECT text FROM content WHERE id = ?");
        return row.bind(content).next() ? row.text(0) : QString();
    });
}

Result<QList<TextRange>> places(Connection &connection, qint64 content, const QString &ftsQuery, const QString &text)
{
    const auto [open, close] = markersFor(text);
    if (open.isNull())
        return QList<TextRange>();
    return guarded(connection, [&, open = open, close = close]() -> Result<QList<TextRange>> {
        Statement row(connection,
            "SELECT highlight(letter_search, 0, ?, ?) FROM letter_search WHERE letter_search MATCH ? AND rowid = ?");
        row.bind(QString(open), QString(close), ftsQuery, content);
        return row.next() ? markedPlaces(row.text(0), open, close) : QList<TextRange>();
    });
}

} // namespace Kodeks::SearchStore
