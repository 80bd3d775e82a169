// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words/display.h"

#include "core/model/directionkind.h"
#include "core/model/lettersource.h"
#include "core/model/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks::Display {

using namespace Qt::StringLiterals;

namespace {

struct DisplayText
{
    Q_DECLARE_TR_FUNCTIONS(Display)
};

LetterCalling lettersAreCalled = LetterCalling::Sender;

} // namespace

QString direction(const Codebook &codebook, const Direction &direction)
{
    return direction.kind == Direction::Kind::Transfer ? codebook.directionName(direction)
                                                       : directionKind(direction.kind);
}

QString direction(const NewDirection &direction)
{
    return direction.kind == Direction::Kind::Transfer ? direction.from + u" → "_s + direction.to
                                                       : directionKind(direction.kind);
}

QString directionKind(Direction::Kind kind)
{
    return directionKindName(kind).text();
}

QString passage(const Codebook &codebook, const Passage &passage)
{
    const QString way = direction(codebook, passage);
    return way.isEmpty() ? task(codebook, passage) : task(codebook, passage) + u" · "_s + way;
}

QString task(const Codebook &codebook, const Passage &passage)
{
    const Task *given = codebook.task(passage.task);
    return given ? given->name : DisplayText::tr("no task");
}

QString direction(const Codebook &codebook, const Passage &passage)
{
    const Direction *way = codebook.direction(passage.direction);
    return way ? direction(codebook, *way) : QString();
}

QString arguments(const Codebook &codebook, const QList<ArgumentId> &arguments)
{
    QStringList names;
    for (const ArgumentId id : arguments) {
        if (const Argument *argument = codebook.argument(id))
            names.append(argument->name);
    }
    return names.join(u"; "_s);
}

QString letter(const Letter &letter)
{
    return calledLetter(letter, lettersAreCalled);
}

void callLetters(LetterCalling calling)
{
    lettersAreCalled = calling;
}

QString dated(const Letter &letter)
{
    const QDate date = QDate::fromString(letter.fact(Fact::Dated), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, u"dd.MM.yyyy"_s) : QString();
}

QString fact(Fact fact)
{
    return factTitle(fact);
}

QString when(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == QDate::currentDate())
        return QLocale().toString(local.time(), u"HH:mm"_s);
    return QLocale().toString(local, u"dd.MM.yyyy HH:mm"_s);
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

QString toolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped());
}

QString only(const QString &query)
{
    return DisplayText::tr("Only: %1").arg(oneLine(query));
}

QString onlyHtml(const QString &query)
{
    return u"%1 · <a href=\"all\">%2</a>"_s.arg(
        only(query).toHtmlEscaped(), DisplayText::tr("All passages").toHtmlEscaped());
}

} // namespace Kodeks::Display
