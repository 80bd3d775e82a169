// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreement/figurenote.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString address(const AgreementPlace &place)
{
    return u"place:%1/%2-%3"_s.arg(place.letter.value()).arg(place.range.start).arg(place.range.end);
}

} // namespace

QString FigureNote::html() const
{
    QString html;
    qsizetype done = 0;
    for (const NoteLink &link : links) {
        const qsizetype start = link.words.isEmpty() ? -1 : text.indexOf(link.words, done);
        if (start < 0)
            continue;
        html += text.mid(done, start - done).toHtmlEscaped();
        html += u"<a href=\"%1\">%2</a>"_s.arg(address(link.place), link.words.toHtmlEscaped());
        done = start + link.words.size();
    }
    return html + text.mid(done).toHtmlEscaped();
}

QList<FigureNote> notesWithoutLinks(const QStringList &sentences)
{
    QList<FigureNote> notes;
    for (const QString &sentence : sentences)
        notes.append({sentence, {}});
    return notes;
}

std::optional<AgreementPlace> notePlace(const QString &address)
{
    static const QRegularExpression form(u"^place:(\\d+)/(\\d+)-(\\d+)$"_s);
    const auto found = form.match(address);
    if (!found.hasMatch())
        return {};
    return AgreementPlace{
        LetterId(found.captured(1).toLongLong()), {found.captured(2).toLongLong(), found.captured(3).toLongLong()}};
}

} // namespace Kodeks
